using System.Collections.Frozen;
using System.Text;
using Antt.Model;
using Antt.Model.Criteria;

namespace Antt.Engine.Reporting.Changes;

/// <summary>Takes out of a sentence what names a sensitive condition or what it is about.</summary>
internal sealed class Redaction
{
    private readonly FrozenSet<string> _hidden;

    public Redaction(RegisterFrame? frame)
    {
        var hidden = new HashSet<string>(StringComparer.Ordinal);
        foreach (var condition in frame?.Rulebooks.Values.SelectMany(static rulebook => rulebook.Conditions) ?? [])
        {
            if (!condition.IsSensitive) continue;
            hidden.Add(condition.Id);
            foreach (var part in condition.Parts)
                if (part is NoOccurrence occurrence) hidden.Add(occurrence.Category);
        }
        _hidden = hidden.ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>The sentence with dots where it named one.</summary>
    public string Of(string text)
    {
        if (_hidden.Count == 0) return text;
        var written = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length;)
        {
            var end = i;
            while (end < text.Length && IsPart(text[end])) end++;
            var word = text[i..end];
            var bare = word.TrimEnd('.');
            written.Append(_hidden.Contains(bare) ? "…" + word[bare.Length..] : word);
            if (end < text.Length) written.Append(text[end++]);
            i = end;
        }
        return written.ToString();
    }

    /// <summary>What ids and words of the data are made of.</summary>
    private static bool IsPart(char sign) => char.IsLetterOrDigit(sign) || sign is '-' or '.' or '/';
}
