using Antt.Cli.CommandLine;
using Antt.Cli.Text;
using Antt.Cli.Text.Reviews;
using Antt.Engine;
using Antt.Model.Reviews;
using Antt.Model.Units;

namespace Antt.Cli.Commands.Reviews;

/// <summary><c>antt review --list</c>: every review that is kept, whether it still holds, and what is still asked for.</summary>
internal static class ReviewList
{
    public static ExitCode Run(Screen screen, string? unit, int? year)
    {
        if (!OpenRegister.TryOpen(screen, near: null, out var register)) return ExitCode.Usage;
        if (unit is not null && !register.UnitIds().Contains(unit)) return screen.Refuse(RunText.UnknownUnit(unit, ClosestName.To(unit, register.UnitIds())));
        var reviewed = new List<UnitYear>();
        var options = new RunOptions(screen.Environment.Today) { Unit = unit, Year = year, Entered = entered => { if (!entered.Reviews.IsEmpty) reviewed.Add(entered); } };
        var summary = register.Run(screen, options, static _ => { });
        if (reviewed.Count == 0) screen.Print(ReviewText.None);
        foreach (var entered in reviewed) Write(screen, entered, summary.AsOf);
        return OpenRegister.Close(screen.Out, screen, summary, "antt status --queue");
    }

    /// <summary>What was said before and what is still asked, for who reviews again.</summary>
    public static void WriteEarlier(Screen screen, ReviewSubject subject)
    {
        if (!subject.Entered.Reviews.IsEmpty) Write(screen, subject.Entered, subject.Result.AsOf);
    }

    private static void Write(Screen screen, UnitYear entered, DateOnly asOf)
    {
        screen.Out.WriteLine($"{entered.Unit.Id} {entered.Year}");
        foreach (var review in entered.Reviews)
            screen.Print(ReviewText.Line(review.Date, review.Reviewer.Role, review.Dossier, ReviewWords.Of(review.Conclusion), review.IsStale));
        var open = ReviewTrail.Unanswered(entered, asOf);
        foreach (var review in entered.Reviews)
        {
            foreach (var request in review.Requests)
                screen.Print(ReviewText.Request(review.Id, request, open.Any(known => known.Review == review && known.Request == request)));
        }
        screen.Out.WriteLine();
    }
}
