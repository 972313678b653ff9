using System.Collections.Immutable;
using System.Text;
using Antt.Engine.Loading;
using Antt.Model.Diagnostics;

namespace Antt.Engine.Fixing;

/// <summary>A finding, and the bytes it is about.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Bytes">The whole file.</param>
/// <param name="Tree">The document; null when the file is no JSON.</param>
internal sealed record Fault(Diagnostic Finding, ReadOnlyMemory<byte> Bytes, JsonTree? Tree)
{
    /// <summary>Offset of the first byte the finding points at.</summary>
    public int Start { get; } = Offsets.Of(Bytes.Span, Finding.Location.Line, Finding.Location.Column);

    /// <summary>Offset behind the last one.</summary>
    public int End { get; } = Offsets.Of(Bytes.Span, Finding.Location.EndLine, Finding.Location.EndColumn);

    /// <summary>What fills the finding's texts.</summary>
    public ImmutableArray<string> Told => Finding.Arguments;

    /// <summary>The text the finding points at, as written.</summary>
    public string Text => Encoding.UTF8.GetString(Bytes.Span[Start..End]);

    /// <summary>The value the finding points at; missing when there is no document or no such value.</summary>
    public JsonNode Value
    {
        get
        {
            for (var index = 0; Tree is not null && index < Tree.Length; index++)
                if (Tree[index].Start == Start && Tree[index].End == End && Tree[index].Kind != JsonKind.Key) return new JsonNode(Tree, index);
            return default;
        }
    }

    /// <summary>Other text in the place of what the finding points at.</summary>
    public TextChange Become(string text) => new(Start, End, text);
}
