using System.Globalization;
using Antt.Engine.Reference;
using Antt.Model.History;

namespace Antt.Tests.Support;

/// <summary>A commit as a case tells of it: <c>commit a1 2024-11-09 nop@vi-du.example good:bcd backdated</c>, then files and trailers.</summary>
internal static class CaseCommit
{
    public static CommitFact Read(CaseChange change, Func<string, string> fullPath)
    {
        var words = change.Path.Split(' ');
        var lines = change.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return new CommitFact(
            words[0], DateOnly.ParseExact(words[1], "yyyy-MM-dd", CultureInfo.InvariantCulture), words[2], Signature(words[3]),
            [.. lines.Where(line => !IsTrailer(line)).Select(fullPath)])
        {
            Offices = [.. lines.Where(IsTrailer).Select(line => KeyValuePair.Create(line.Split(": ")[0], line.Split(": ")[1]))],
            IsDatedBeforeParent = words.Contains("backdated"),
        };
    }

    private static bool IsTrailer(string line) => line.Contains(": ", StringComparison.Ordinal);

    private static SignatureFact Signature(string word)
    {
        var parts = word.Split(':');
        return new SignatureFact(
            parts[0] switch
            {
                "good" => SignatureState.Good,
                "bad" => SignatureState.Bad,
                "out-of-time" => SignatureState.OutOfTime,
                "unknown-key" => SignatureState.UnknownKey,
                _ => SignatureState.None,
            },
            parts.Length > 1 ? parts[1] : null);
    }
}
