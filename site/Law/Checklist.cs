using System.Collections.Immutable;
using System.Globalization;
using Antt.Model.Publication;

namespace Antt.Site.Law;

/// <summary>
/// The conditions of a set of criteria as a list to tick, short enough for one sheet: what is the same in many rows is said once. Papers that come back
/// again and again get a letter; a clause that every id tells by its number is named above the list.
/// </summary>
internal sealed class Checklist
{
    private const int RowsForALetter = 3;
    private const int Letters = 'Z' - 'A' + 1;
    private readonly Dictionary<string, int> _papers;

    /// <summary>The present wording of each condition of a rulebook.</summary>
    public Checklist(PublicRulebook rulebook)
    {
        Conditions = [.. rulebook.Conditions.GroupBy(condition => condition.Id).Select(wordings => wordings.Last())];
        Papers = [.. Conditions.Select(condition => condition.Evidence).Where(kinds => !kinds.IsEmpty).DistinctBy(Key).OrderBy(kinds => kinds.Length)];
        _papers = Papers.Select((kinds, at) => (Key(kinds), at)).ToDictionary();
        HasLetters = Papers.Length is > 0 and <= Letters && Papers.Length * RowsForALetter <= Conditions.Length;
        var above = Conditions.Select(ToldById).Distinct().ToImmutableArray();
        ClauseOfAll = above is [{ } one] ? one : null;
    }

    /// <summary>The conditions, in the order of the law.</summary>
    public ImmutableArray<PublicConditionText> Conditions { get; }

    /// <summary>The different choices of papers, the shortest first.</summary>
    public ImmutableArray<ImmutableArray<string>> Papers { get; }

    /// <summary>Whether rows name their papers by a letter.</summary>
    public bool HasLetters { get; }

    /// <summary>The clause that all conditions stand below, each as the criterion whose number is in its id; null where rows have to name theirs.</summary>
    public string? ClauseOfAll { get; }

    /// <summary>The letter of a choice of papers.</summary>
    public static string Letter(int at) => ((char)('A' + at)).ToString(CultureInfo.InvariantCulture);

    /// <summary>The letter of the papers of a condition that has any.</summary>
    public string LetterOf(PublicConditionText condition) => Letter(_papers[Key(condition.Evidence)]);

    /// <summary>The number of its criterion, as the id of a condition tells it.</summary>
    public static string CriterionOf(PublicConditionText condition) => condition.Id[(condition.Id.LastIndexOf('-') + 1)..].Split('.')[0];

    private static string Key(ImmutableArray<string> kinds) => string.Join(' ', kinds);

    private static string? ToldById(PublicConditionText condition)
    {
        var end = $", tiêu chí {CriterionOf(condition)}";
        return condition.Clause.EndsWith(end, StringComparison.Ordinal) ? condition.Clause[..^end.Length] : null;
    }
}
