using System.Collections.Immutable;
using Antt.Cli.CommandLine;
using Antt.Cli.Text.Reviews;
using Antt.Model;
using Antt.Model.Assessment;
using Antt.Model.Reviews;

namespace Antt.Cli.Commands.Reviews;

/// <summary>Takes verdicts, requests and the rest from the flags, or asks for them where somebody can be asked; remembers what stayed open.</summary>
internal sealed class ReviewAnswers(Screen screen, ReviewQuestion question)
{
    private readonly List<string> _open = [];
    private readonly List<Words> _wrong = [];

    /// <summary>The flags that are still needed.</summary>
    public IReadOnlyList<string> Open => _open;

    /// <summary>What was given and cannot be understood.</summary>
    public IReadOnlyList<Words> Wrong => _wrong;

    private TextReader? Input => screen.Environment.Input;

    /// <summary>One answer from a fixed set, or any where the set is empty.</summary>
    public string One(string option, string? given, Words purpose, IReadOnlyCollection<string> choices)
    {
        var value = given;
        while (value is null && Input is { } input)
        {
            screen.Error.Write(screen.In(ReviewText.Ask(purpose, option, choices)));
            var typed = input.ReadLine()?.Trim().Normalize();
            if (typed is null) break;
            if (typed.Length > 0 && (choices.Count == 0 || choices.Contains(typed))) value = typed;
        }
        if (value is null) _open.Add(option);
        return value ?? "";
    }

    /// <summary>The verdicts on the conditions that apply.</summary>
    public ImmutableArray<ReviewVerdict> Verdicts(ImmutableArray<ConditionResult> conditions)
    {
        var given = new Dictionary<string, ReviewVerdict>(StringComparer.Ordinal);
        foreach (var text in question.Verdicts)
            if (Read(text) is { } verdict) given[verdict.Condition] = verdict;
        var verdicts = ImmutableArray.CreateBuilder<ReviewVerdict>(conditions.Length);
        var left = new List<string>();
        foreach (var condition in conditions)
        {
            if (given.Remove(condition.Condition.Id, out var verdict)) verdicts.Add(verdict);
            else if (question.Agrees) verdicts.Add(Agreeing(condition));
            else if (Input is { } input) verdicts.Add(Ask(condition, input));
            else left.Add(condition.Condition.Id);
        }
        foreach (var unknown in given.Keys)
            _wrong.Add(ReviewText.NotACondition(unknown, ClosestName.To(unknown, conditions.Select(static condition => condition.Condition.Id))));
        if (left.Count > 0) _open.Add($"--verdict ({string.Join(", ", left)}) --agree");
        return verdicts.DrainToImmutable();
    }

    /// <summary>What the unit is asked to complete.</summary>
    public ImmutableArray<ReviewRequest> Requests()
    {
        var requests = ImmutableArray.CreateBuilder<ReviewRequest>();
        foreach (var text in question.Requests) Add(text);
        while (question.Requests.Length == 0 && Input is { } input)
        {
            screen.Error.Write(screen.In(ReviewText.AskRequest(requests.Count + 1)));
            if (input.ReadLine()?.Trim().Normalize() is not { Length: > 0 } typed) break;
            Add(typed);
        }
        return requests.DrainToImmutable();

        void Add(string text)
        {
            var equals = text.IndexOf('=', StringComparison.Ordinal);
            var condition = equals > 0 ? text[..equals].Trim() : null;
            var ask = text[(equals + 1)..].Trim().Normalize();
            if (ask.Length == 0) _wrong.Add(ReviewText.EmptyRequest(text));
            else requests.Add(new ReviewRequest($"y{requests.Count + 1}", condition, ask, question.Due));
        }
    }

    /// <summary>The verdict that says what the assessment says.</summary>
    public static ReviewVerdict Agreeing(ConditionResult condition)
    {
        var verdict = Of(condition.Outcome);
        var needsReason = verdict is ConditionVerdict.NotMet or ConditionVerdict.Open && !condition.Condition.IsSensitive;
        return new ReviewVerdict(condition.Condition.Id, verdict, needsReason ? condition.Reason.In(Language.Vietnamese) : null);
    }

    private ReviewVerdict Ask(ConditionResult condition, TextReader input)
    {
        screen.Error.WriteLine(screen.In(ReviewText.Shown(condition, condition.Outcome.Name(), condition.Reason)));
        while (true)
        {
            screen.Error.Write(screen.In(ReviewText.AskVerdict(Of(condition.Outcome))));
            var typed = input.ReadLine()?.Trim().Normalize();
            if (string.IsNullOrEmpty(typed)) return Agreeing(condition);
            if (Read($"{condition.Condition.Id}={typed}") is { } verdict) return Reasoned(verdict, condition, input);
            screen.Tell(_wrong[^1]);
            _wrong.RemoveAt(_wrong.Count - 1);
        }
    }

    private ReviewVerdict Reasoned(ReviewVerdict verdict, ConditionResult condition, TextReader input)
    {
        if (condition.Condition.IsSensitive || verdict.Reason is not null || verdict.Verdict is ConditionVerdict.Met or ConditionVerdict.NotApplicable) return verdict;
        screen.Error.Write(screen.In(ReviewText.AskReason));
        return verdict with { Reason = input.ReadLine()?.Trim().Normalize() is { Length: > 0 } reason ? reason : null };
    }

    private ReviewVerdict? Read(string text)
    {
        var equals = text.IndexOf('=', StringComparison.Ordinal);
        var colon = text.IndexOf(':', equals + 1);
        var word = text[(equals + 1)..(colon < 0 ? text.Length : colon)].Trim();
        foreach (var verdict in Enum.GetValues<ConditionVerdict>())
        {
            if (equals > 0 && word == ReviewWords.Id(verdict))
                return new ReviewVerdict(text[..equals].Trim(), verdict, colon < 0 ? null : text[(colon + 1)..].Trim().Normalize());
        }
        _wrong.Add(ReviewText.NotAVerdict(text, string.Join(", ", Enum.GetValues<ConditionVerdict>().Select(ReviewWords.Id))));
        return null;
    }

    private static ConditionVerdict Of(Outcome outcome) => outcome switch
    {
        Outcome.Met or Outcome.MetByExemption => ConditionVerdict.Met,
        Outcome.NotMet => ConditionVerdict.NotMet,
        Outcome.NotApplicable => ConditionVerdict.NotApplicable,
        _ => ConditionVerdict.Open,
    };
}
