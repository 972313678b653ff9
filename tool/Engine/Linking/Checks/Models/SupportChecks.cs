using Antt.Model;
using Antt.Model.Authority;
using Antt.Model.Nominations;
using Antt.Model.Profiles;
using Antt.Model.Units;

namespace Antt.Engine.Linking.Checks.Models;

/// <summary>What a locality lays down to carry its model units: what pays for them, and the review halfway ("kinh phí, sơ kết").</summary>
internal static class SupportChecks
{
    private const string Review = "so-ket";

    public static void Check(UnitYear year, Nomination nomination, RegisterFrame frame, ProfileInForce profile, DateOnly asOf, Findings findings)
    {
        CheckFunding(year, nomination, profile, findings);
        foreach (var deadline in profile.Deadlines)
            if (deadline.Value is { Step: Review, Scheme: ProfileInForce.ModelScheme }) CheckReview(year, nomination, deadline, frame, asOf, findings);
    }

    private static void CheckFunding(UnitYear year, Nomination nomination, ProfileInForce profile, Findings findings)
    {
        foreach (var (funding, by, source) in profile.ModelFunding)
        {
            if (!funding.UnitTypes.Contains(year.Unit.Type)) continue;
            if (nomination.Funding is not { } paid || !funding.Sources.Contains(paid))
            {
                findings.Add(ModelDiagnostics.ModelFundingUnfit, nomination.Input.File, nomination.Funding is null ? "" : "funding", year.Unit.Id,
                    nomination.Funding ?? "-", string.Join(", ", funding.Sources), source ?? by.Id);
            }
            return;
        }
    }

    /// <summary>The review in its time, by the unit's own file or by the work of the locality that lays it down. One without a day never alarms .</summary>
    private static void CheckReview(UnitYear year, Nomination nomination, Sourced<Deadline> deadline, RegisterFrame frame, DateOnly asOf, Findings findings)
    {
        if (deadline.Value.NamedIn(year.Year) is not { } last || !deadline.Value.InForce.Contains(last)) return;
        var first = deadline.Value.FirstIn(year.Year) ?? new DateOnly(year.Year, 1, 1);
        var held = nomination.MidTermReview ?? WorkOf(year, deadline.Value.Id, frame, last);
        if (held is null && asOf <= last || held >= first && held <= last) return;
        findings.Add(ModelDiagnostics.ModelReviewNotHeld, nomination.Input.File, nomination.MidTermReview is null ? "" : "midTermReview", year.Unit.Id,
            held is { } day ? Findings.Day(day) : "-", Findings.Day(first), Findings.Day(last), deadline.Source ?? deadline.Profile.Id);
    }

    private static DateOnly? WorkOf(UnitYear year, string duty, RegisterFrame frame, DateOnly day)
    {
        foreach (var place in Area.Of(year.Unit.On(day).Commune, frame.Places))
        {
            if (!frame.Localities.TryGetValue((place, year.Year), out var locality)) continue;
            foreach (var work in locality.Works)
                if (work.Duty == duty) return work.Date;
        }
        return null;
    }
}
