namespace Mahdar.Cli.Views;

/// <summary>What a piece of a line is to the reader; the sheet gives each its colour.</summary>
internal enum Tone { Plain, Strong, Name, Day, Place, Quiet, Warning }
