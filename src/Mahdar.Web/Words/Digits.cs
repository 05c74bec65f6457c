namespace Mahdar.Web.Words;

/// <summary>Which figures a reader prefers: 0123456789 or ٠١٢٣٤٥٦٧٨٩.</summary>
public enum Digits { Latin, Arabic }
