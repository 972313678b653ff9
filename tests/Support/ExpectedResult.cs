using System.Globalization;
using Antt.Model;
using Antt.Model.Assessment;

namespace Antt.Tests.Support;

/// <summary>How one unit is expected to stand for a year, and its conditions. A condition that is not named is met or does not apply.</summary>
public sealed class ExpectedResult
{
    private const string Rest = "...";
    private readonly Dictionary<string, string[]> _conditions = new(StringComparer.Ordinal);
    private readonly List<string[]> _tallies = [];
    private readonly string[] _words;
    private bool _isPartial;

    /// <summary>Reads <c>unit year verdict [final|not-final] [assumes Q-nn …]</c>.</summary>
    public ExpectedResult(string line)
    {
        _words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (_words.Length < 3) throw new FormatException($"'{line}' is not `unit year verdict`");
        (Unit, Year) = (_words[0], int.Parse(_words[1], CultureInfo.InvariantCulture));
    }

    /// <summary>The unit.</summary>
    public string Unit { get; }

    /// <summary>The year.</summary>
    public int Year { get; }

    /// <summary>Adds an indented line: a condition, a roll-up, or <c>...</c> when the other conditions do not matter.</summary>
    public void Add(string line)
    {
        var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (line == Rest) _isPartial = true;
        else if (words[0] == "rollup") _tallies.Add(words);
        else _conditions.Add(words[0], words);
    }

    /// <summary>Adds every difference from what came out.</summary>
    public void Compare(UnitResult? actual, List<string> differences)
    {
        if (actual is null)
        {
            differences.Add($"- {string.Join(' ', _words)}");
            differences.Add($"+ no result of {Unit} for {Year}");
            return;
        }
        var verdict = Spelling.Of(actual.Verdict);
        Differ(_words, Line([Unit, Year.ToString(CultureInfo.InvariantCulture), verdict],
            _words.Contains("final") || _words.Contains("not-final") ? [actual.IsFinal ? "final" : "not-final"] : [],
            Assumed(_words, actual.Questions.Intersect(Listed(_words, "assumes")))), "", "", differences);
        foreach (var condition in actual.Conditions) Compare(condition, differences);
        foreach (var id in _conditions.Keys.Except(actual.Conditions.Select(condition => condition.Condition.Id)))
            differences.Add($"-   {id}: there is no such condition");
        foreach (var tally in _tallies) Compare(tally, actual.RollUp, differences);
    }

    private void Compare(ConditionResult actual, List<string> differences)
    {
        var reason = $"    ({actual.Reason.In(Language.Vietnamese)})";
        var outcome = Spelling.Of(actual.Outcome);
        if (!_conditions.TryGetValue(actual.Condition.Id, out var words))
        {
            if (!_isPartial && actual.Outcome is not (Outcome.Met or Outcome.NotApplicable))
                differences.Add($"+   {actual.Condition.Id} {outcome}{reason}");
            return;
        }
        var wanted = Listed(words, "numbers").Select(figure => figure.Split('=')[0]);
        var figures = wanted.Select(name => actual.Numbers.Where(figure => figure.Name == name)
            .Select(figure => string.Create(CultureInfo.InvariantCulture, $"{name}={figure.Value}")).FirstOrDefault($"{name}=?")).ToList();
        Differ(words, Line([actual.Condition.Id, outcome], actual.Exemption == Exemption.None ? [] : [Spelling.Of(actual.Exemption)],
            [.. figures.Count > 0 ? figures.Prepend("numbers") : [], .. Assumed(words, actual.Questions)]), "  ", reason, differences);
    }

    private static void Compare(string[] words, RollUp? rollUp, List<string> differences)
    {
        var type = words[1].Contains('=', StringComparison.Ordinal) ? null : words[1];
        if (rollUp is null) { differences.Add("+   no roll-up"); return; }
        var tally = type is null ? rollUp.Total : rollUp.ByType().FirstOrDefault(pair => pair.Key == type).Value;
        Differ(words, Line(["rollup"], type is null ? [] : [type], [
            string.Create(CultureInfo.InvariantCulture, $"population={tally.Population}"), string.Create(CultureInfo.InvariantCulture, $"registered={tally.Registered}"),
            string.Create(CultureInfo.InvariantCulture, $"recognised={tally.Recognised}"), string.Create(CultureInfo.InvariantCulture, $"undecided={tally.Undecided}")]), "  ", "", differences);
    }

    private static void Differ(string[] expected, string actual, string indent, string reason, List<string> differences)
    {
        if (string.Join(' ', expected) == actual) return;
        differences.Add($"- {indent}{string.Join(' ', expected)}");
        differences.Add($"+ {indent}{actual}{reason}");
    }

    private static string[] Listed(string[] words, string mark)
    {
        var at = Array.IndexOf(words, mark);
        return at < 0 ? [] : [.. words.Skip(at + 1).TakeWhile(word => word is not ("assumes" or "numbers"))];
    }

    private static IEnumerable<string> Assumed(string[] words, IEnumerable<string> questions) =>
        words.Contains("assumes") ? questions.Order(StringComparer.Ordinal).Prepend("assumes") : [];

    private static string Line(params IEnumerable<string>[] parts) => string.Join(' ', parts.SelectMany(part => part));
}
