using Antt.Cli.Text;
using Antt.Model;
using Antt.Model.Classification;

namespace Antt.Cli.Commands.Classes;

/// <summary>What a class opens, closes and led to, in words.</summary>
internal static class ClassNotes
{
    /// <summary>Writes the class of a year that has one, or points, or a proposal; nothing for a year without any of them.</summary>
    public static void Write(Screen screen, ClassResult result)
    {
        if (result is { Points: null, SelfPoints: null, Decided: null, Proposals.IsEmpty: true }) return;
        screen.Print(result.Class is { } known
            ? ClassText.Line(screen.In(known.Name()), ClassText.Shown(result.Points), result.SelfPoints is null ? null : ClassText.Shown(result.SelfPoints), result.Table!.Id)
            : ClassText.LineWithout(result.Reason!.Value));
        foreach (var note in Of(result with { Reason = null }, screen)) screen.Out.WriteLine($"  • {note}");
    }

    /// <summary>One note after another.</summary>
    public static IEnumerable<string> Of(ClassResult result, Screen screen)
    {
        if (result.Reason is { } reason) yield return screen.In(reason);
        if (result.IsProvisional) yield return screen.In(ClassText.Provisional);
        if (result.Decided is { Entry.Decision: var decision } decided)
            yield return screen.In(ClassText.Decided(screen.In(decided.Class.Name()), decision.Number, decision.Date));
        foreach (var form in result.Open.GroupBy(static award => award.Form))
            yield return screen.In(ClassText.Open(screen.In(ClassText.Form(form.Key)), Givers(form.SelectMany(static award => award.By), screen)));
        foreach (var award in result.Closed) yield return screen.In(ClassText.Closed(screen.In(ClassText.Form(award.Form)), award.Reason));
        if (result.IsLesson) yield return screen.In(ClassText.Lesson);
        foreach (var judged in result.Proposals) yield return Proposal(judged, screen);
        if (!result.Open.IsEmpty && result.Proposals.IsEmpty) yield return screen.In(ClassText.NoProposal);
        if (!result.Questions.IsEmpty) yield return screen.In(ResultText.RestsOn(string.Join(", ", result.Questions)));
    }

    private static string Proposal(JudgedProposal judged, Screen screen)
    {
        var award = judged.Proposal.Award!;
        var words = Both(language => ClassText.Proposal(judged.Proposal.Id, ClassText.Form(award.Form!).In(language), ClassText.Giver(award.Issuer!).In(language)).In(language));
        return screen.In(judged.Refusal is { } refusal ? ClassText.Refused(words, refusal.Reason) : words);
    }

    private static Words Both(Func<Language, string> say) => new(say(Language.Vietnamese), say(Language.English));

    private static string Givers(IEnumerable<string> roles, Screen screen) => string.Join(", ", roles.Distinct().Select(role => screen.In(ClassText.Giver(role))));
}
