using System.Globalization;
using Antt.Model;
using Antt.Model.Assessment;
using Antt.Model.Nominations;

namespace Antt.Tests.Support;

/// <summary>How one unit is expected to stand for a year, and its conditions. A condition that is not named is met or does not apply.</summary>
public sealed class ExpectedResult
{
    private const string Rest = "...";
    private const string Model = "dien-hinh ";
    private readonly Dictionary<string, ExpectedWords> _conditions = new(StringComparer.Ordinal);
    private readonly List<string[]> _tallies = [];
    private readonly ExpectedWords _words;
    private bool _isPartial;

    /// <summary>Reads <c>[dien-hinh] unit year verdict [final|not-final|conditional] [assumes Q-nn …] [mends …]</c>.</summary>
    public ExpectedResult(string line)
    {
        IsModel = line.StartsWith(Model, StringComparison.Ordinal);
        _words = new ExpectedWords(IsModel ? line[Model.Length..] : line);
        if (_words.Head.Length < 3) throw new FormatException($"'{line}' is not `unit year verdict`");
        (Unit, Year) = (_words.Head[0], int.Parse(_words.Head[1], CultureInfo.InvariantCulture));
    }

    /// <summary>Whether it is the result of a nomination as a model unit.</summary>
    public bool IsModel { get; }

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
        else _conditions.Add(words[0], new ExpectedWords(line));
    }

    /// <summary>Adds every difference from what came out.</summary>
    public void Compare(CaseResult? found, List<string> differences)
    {
        if (found is not { Result: var actual })
        {
            differences.Add($"- {_words}");
            differences.Add($"+ no result of {Unit} for {Year}");
            return;
        }
        var finality = _words.Head.Length <= 3 ? ""
            : IsModel && ModelReview.Of(actual) == ModelStanding.Conditional ? " conditional"
            : actual.IsFinal ? " final" : " not-final";
        var assumed = _words["assumes"] is ["-"] ? actual.Questions : actual.Questions.Where(question => _words["assumes"].Contains(question));
        var line = _words.Filled($"{Unit} {Year} {Spelling.Of(actual.Verdict)}{finality}", part => part switch
        {
            "assumes" => assumed,
            _ => found.Mends(""),
        });
        Differ(_words.ToString(), line, "", "", differences);
        foreach (var condition in actual.Conditions) Compare(condition, found, differences);
        foreach (var id in _conditions.Keys.Except(actual.Conditions.Select(condition => condition.Condition.Id)))
            differences.Add($"-   {id}: there is no such condition");
        foreach (var tally in _tallies) Compare(tally, actual.RollUp, differences);
    }

    private void Compare(ConditionResult actual, CaseResult found, List<string> differences)
    {
        var id = actual.Condition.Id;
        var reason = actual.Reason.In(Language.Vietnamese);
        var head = $"{id} {Spelling.Of(actual.Outcome)}" + (actual.Exemption == Exemption.None ? "" : " " + Spelling.Of(actual.Exemption));
        if (!_conditions.TryGetValue(id, out var words))
        {
            if (!_isPartial && actual.Outcome is not (Outcome.Met or Outcome.NotApplicable)) differences.Add($"+   {head}    ({reason})");
            return;
        }
        var line = words.Filled(head, part => part switch
        {
            "numbers" => words["numbers"].Select(figure => Figure(actual, figure.Split('=')[0])),
            "assumes" => actual.Questions.Order(StringComparer.Ordinal),
            "mends" => found.Mends(id),
            "rests" => actual.Inputs.Select(input => Path.GetFileName(input.File)).Distinct().Order(StringComparer.Ordinal),
            "says" => words.Quotes("says", reason),
            _ => words.Quotes("advises", found.Advice(id)),
        });
        Differ(words.ToString(), line, "  ", $"    ({reason})", differences);
    }

    private static string Figure(ConditionResult actual, string name)
    {
        foreach (var figure in actual.Numbers)
            if (figure.Name == name) return string.Create(CultureInfo.InvariantCulture, $"{name}={figure.Value}");
        return $"{name}=?";
    }

    private static void Compare(string[] words, RollUp? rollUp, List<string> differences)
    {
        var type = words[1].Contains('=', StringComparison.Ordinal) ? null : words[1];
        if (rollUp is null) { differences.Add("+   no roll-up"); return; }
        var tally = type is null ? rollUp.Total : rollUp.ByType().FirstOrDefault(pair => pair.Key == type).Value;
        Differ(string.Join(' ', words), string.Create(CultureInfo.InvariantCulture,
            $"rollup {(type is null ? "" : type + " ")}population={tally.Population} registered={tally.Registered} recognised={tally.Recognised} undecided={tally.Undecided}"),
            "  ", "", differences);
    }

    private static void Differ(string expected, string actual, string indent, string reason, List<string> differences)
    {
        if (expected == actual) return;
        differences.Add($"- {indent}{expected}");
        differences.Add($"+ {indent}{actual}{reason}");
    }
}
