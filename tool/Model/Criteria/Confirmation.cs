using System.Collections.Immutable;
using Antt.Model.Facts;

namespace Antt.Model.Criteria;

/// <summary>A paper in which the competent body says for a span of days what happened and what did not ("xác nhận").</summary>
/// <param name="Facts">What it says, under <c>occurred</c>.</param>
/// <param name="Date">The day it was issued.</param>
/// <param name="From">The first day it speaks of; the period's first where it does not say.</param>
/// <param name="Through">The last day it speaks of.</param>
internal readonly record struct Confirmation(FactSet Facts, DateOnly Date, DateOnly From, DateOnly Through)
{
    /// <summary>Those of a list that concern the period and were issued by the day asked about.</summary>
    public static Confirmation[] Of(ImmutableArray<FactSet> papers, Grounds grounds)
    {
        if (papers.IsDefaultOrEmpty) return [];
        var known = new List<Confirmation>(papers.Length);
        foreach (var paper in papers)
        {
            if (paper.Date("date") is not { } date || date > grounds.AsOf) continue;
            if (paper.Date("through") is not { } through || through < grounds.PeriodStart) continue;
            var from = paper.Date("from") ?? grounds.PeriodStart;
            if (from <= grounds.PeriodEnd) known.Add(new Confirmation(paper, date, from, through));
        }
        return [.. known];
    }
}
