namespace Mahdar.Model.Claims;

public enum BodyKind { State, Organization, Series }
