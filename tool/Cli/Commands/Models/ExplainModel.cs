using Antt.Cli.Text;
using Antt.Model.Assessment;
using Antt.Model.Nominations;
using Antt.Model.Units;

namespace Antt.Cli.Commands.Models;

/// <summary>The head of the part of an explanation that is about a nomination as a model unit.</summary>
internal static class ExplainModel
{
    /// <summary>Writes how the nomination stands, what it waits for, and the steps of its review.</summary>
    public static void WriteHeading(Screen screen, UnitYear entered, UnitResult result)
    {
        var nomination = entered.Nomination!;
        screen.Print(ModelText.Heading(result.Unit.Id, result.Year, result.AsOf));
        screen.Print(ModelText.Standing(ModelReview.Of(result), result.Rulebook!.Id));
        screen.Print(ModelText.Selected(nomination.SelectedOn, nomination.Plan, nomination.MidTermReview));
        if (nomination.Responsible is { } body) screen.Print(ModelText.Responsible(body));
        if (nomination.Funding is { } funding) screen.Print(ModelText.Funding(funding));
        foreach (var step in nomination.Steps) screen.Print(ModelText.Step(step));
        var waits = ModelReview.NotYetDue(result);
        if (!waits.IsEmpty) screen.Print(ModelText.NotYetDue(string.Join(", ", waits)));
    }
}
