namespace Mahdar.Names;

/// <summary>How a text is written: what an encyclopedia names, and how, is not what news names.</summary>
public enum TextGenre : byte { News, Encyclopedia }
