namespace Mahdar.Arabic;

/// <summary>One way to read a token: the proclitics taken off, and the number of the known word that is left.</summary>
public readonly record struct WordReading(Proclitics Proclitics, int Word);
