namespace Antt.Engine.Loading;

/// <summary>
/// One cell of the tape a document is read into. A container is followed by its content and knows where that ends, so nothing
/// but two arrays is needed to hold a tree.
/// </summary>
internal struct JsonToken
{
    /// <summary>Offset of the first byte, quotes included.</summary>
    public int Start;

    /// <summary>Offset just behind the last byte.</summary>
    public int End;

    /// <summary>Container: index of the first cell behind it. Text or key with escapes: offset of its decoded bytes.</summary>
    public int Extra;

    /// <summary>Container: how many items or members. Text or key: length of its decoded bytes.</summary>
    public int Count;

    /// <summary>What it is.</summary>
    public JsonKind Kind;

    /// <summary>Text or key: it was written with escapes, so its bytes stand in the decoded buffer.</summary>
    public bool Escaped;

    /// <summary>Text or key: it holds something else than ASCII.</summary>
    public bool NotAscii;

    /// <summary>Text or key: it holds the control character U+007F, which JSON itself allows.</summary>
    public bool Odd;
}
