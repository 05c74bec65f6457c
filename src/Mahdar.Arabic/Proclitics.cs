namespace Mahdar.Arabic;

/// <summary>What is written together with the word that follows it: و ف ب ك ل س and the article.</summary>
[Flags]
public enum Proclitics : byte { None = 0, Wa = 1, Fa = 2, Ba = 4, Ka = 8, La = 16, Sa = 32, Al = 64 }
