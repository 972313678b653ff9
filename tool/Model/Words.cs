namespace Antt.Model;

/// <summary>One text in both languages. Neither may be left out, so nothing can be half translated.</summary>
/// <param name="Vi">The Vietnamese text, in NFC.</param>
/// <param name="En">The same in English.</param>
public readonly record struct Words(string Vi, string En)
{
    /// <summary>The text in the language asked for.</summary>
    public string In(Language language) => language == Language.Vietnamese ? Vi : En;
}
