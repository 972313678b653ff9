using Antt.Model.Law;

namespace Antt.Engine.Linking.Checks;

/// <summary>Numbers under which legal texts are known to be wrongly cited, and the right ones.</summary>
internal sealed class Misprints
{
    private readonly KeyValuePair<string, string>[] _rightByWrong;

    public Misprints(IEnumerable<Instrument> instruments)
    {
        var rightByWrong = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var instrument in instruments)
            foreach (var wrong in instrument.Misprints) rightByWrong.TryAdd(wrong, instrument.Number);
        _rightByWrong = [.. rightByWrong];
    }

    /// <summary>Whether a text holds a misprinted number.</summary>
    public bool AreIn(string? text)
    {
        if (text is null) return false;
        foreach (var (wrong, right) in _rightByWrong)
            if (Holds(text, wrong, right)) return true;
        return false;
    }

    /// <summary>Warns when a text holds a misprinted number.</summary>
    public void Check(string? text, string file, string pointer, Findings findings)
    {
        if (text is null) return;
        foreach (var (wrong, right) in _rightByWrong)
            if (Holds(text, wrong, right)) findings.Add(LinkDiagnostics.MisprintedCitation, file, pointer, wrong, right);
    }

    /// <summary>A text that gives the right number as well explains the misprint; one that only adds to the right number is found by what it adds.</summary>
    private static bool Holds(string text, string wrong, string right) =>
        text.Contains(wrong, StringComparison.Ordinal) && (wrong.Contains(right, StringComparison.Ordinal) || !text.Contains(right, StringComparison.Ordinal));
}
