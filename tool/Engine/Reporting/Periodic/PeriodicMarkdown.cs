using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Antt.Model;
using Antt.Model.Classification;
using Antt.Model.Reports;

namespace Antt.Engine.Reporting.Periodic;

/// <summary>A periodic report as Markdown, for people: to read, to print, or to copy into the paper that is sent.</summary>
public sealed class PeriodicMarkdown
{
    private readonly StringBuilder _text = new();
    private readonly Language _language;
    private readonly Func<string, string> _typeName;
    private readonly bool _isPaper;
    private int _headings;

    private PeriodicMarkdown(Language language, Func<string, string> typeName, bool isPaper) => (_language, _typeName, _isPaper) = (language, typeName, isPaper);

    /// <summary>The report as text, lines ended by a line feed.</summary>
    /// <param name="report">The report.</param>
    /// <param name="typeName">What a unit type is called.</param>
    /// <param name="language">In which language.</param>
    public static string Of(PeriodicReport report, Func<string, string> typeName, Language language)
    {
        ArgumentNullException.ThrowIfNull(report);
        var writer = new PeriodicMarkdown(language, typeName, isPaper: false);
        writer.Head(report);
        writer.Figures(report);
        writer.Movement(report);
        writer.Units(report);
        writer.Remarks(report);
        return writer._text.ToString();
    }

    /// <summary>The same for a paper: numbered parts that stand in its body, and the lists of units that stand in its annex, if there are any.</summary>
    internal static (string Body, string Lists) Parts(PeriodicReport report, Func<string, string> typeName)
    {
        var body = new PeriodicMarkdown(Language.Vietnamese, typeName, isPaper: true);
        body.Figures(report);
        body.Movement(report);
        body.Remarks(report);
        var lists = new PeriodicMarkdown(Language.Vietnamese, typeName, isPaper: true);
        lists.Units(report);
        return (body._text.ToString(), lists._text.ToString());
    }

    private void Head(PeriodicReport report)
    {
        Line($"# {In(PeriodicWords.Title(report.Kind, report.Year))} · {Safe(report.Place.Name)}");
        Line();
        Line(In(PeriodicWords.Standard) + ". " + In(PeriodicWords.AsOf(report.AsOf)) + ".");
        Line();
        if (report.Duty is not { } duty) return;
        var source = duty.Deadline.Source ?? duty.Deadline.Profile.Id;
        if (duty.Sender is { } sender) Item(PeriodicWords.Sender(Name(sender)));
        if (!duty.Recipients.IsEmpty) Item(PeriodicWords.Recipients(string.Join("; ", duty.Recipients.Select(Name))));
        if (duty.Via is { } via) Item(PeriodicWords.Via(Name(via)));
        Item(duty.Due is { } due ? PeriodicWords.Due(due, source) : PeriodicWords.Undated(source));
        Item(duty.SentOn is not { } sent ? PeriodicWords.NotSent : sent > duty.Due ? PeriodicWords.SentLate(sent) : PeriodicWords.Sent(sent));
        Line();
    }

    private void Figures(PeriodicReport report)
    {
        Heading(PeriodicWords.Types);
        ImmutableArray<Words> columns = report.Kind == ReportKind.NextYear
            ? [PeriodicWords.Type, PeriodicWords.Population, PeriodicWords.RegisteredFor(report.Year + 1)]
            :
            [
                PeriodicWords.Type, PeriodicWords.Population, PeriodicWords.Registered, PeriodicWords.Achieved, PeriodicWords.NotAchieved,
                PeriodicWords.Pending, PeriodicWords.Recognised, PeriodicWords.Refused, PeriodicWords.Undecided,
            ];
        Row([.. columns.Select(In)]);
        Row([.. columns.Select(static (_, i) => i == 0 ? "---" : "---:")]);
        foreach (var type in report.Types) Row(Cells(report, type, _typeName(type.Type!)));
        Row(Cells(report, report.Total, In(PeriodicWords.All)));
        Line();
        if (report.Targets.IsEmpty) return;
        Heading(PeriodicWords.Targets);
        Row(In(PeriodicWords.Target), In(PeriodicWords.Share), In(PeriodicWords.State), In(PeriodicWords.Source));
        Row("---", "---:", "---", "---");
        foreach (var target in report.Targets)
        {
            Row(Safe(In(target.Target.Value.Words)), ShareText.Of(target.Count, target.Whole, _language), In(PeriodicWords.IsReached(target.IsReached)),
                Safe(target.Target.Source ?? target.Target.Profile.Id));
        }
        Line();
    }

    private string[] Cells(PeriodicReport report, TypeFigures figures, string name) => report.Kind == ReportKind.NextYear
        ? [Safe(name), Text(figures.Population), ShareText.Of(figures.RegisteredNextYear, figures.Population, _language)]
        :
        [
            Safe(name), Text(figures.Population), ShareText.Of(figures.Registered, figures.Population, _language), Text(figures.Achieved),
            Text(figures.NotAchieved), Text(figures.Pending), ShareText.Of(figures.Recognised, figures.Population, _language),
            Text(figures.Refused), Text(figures.Undecided),
        ];

    private void Movement(PeriodicReport report)
    {
        if (!report.Classes.IsEmpty)
        {
            Heading(PeriodicWords.Classes);
            foreach (var figures in report.Classes) Line($"- {In(figures.Class.Name())}: {Text(figures.Count)}");
            Line();
        }
        Heading(PeriodicWords.Movement);
        Item(PeriodicWords.Models(report.Movement.EffectiveModels, report.Movement.IneffectiveModels));
        var movement = report.Movement;
        foreach (var activity in movement.Activities) Item(PeriodicWords.Activity(activity, Vocabulary.Find(activity.Kind)));
        Item(PeriodicWords.ModelUnits(movement.ModelUnits));
        Item(PeriodicWords.Awards(movement.Awards.Collectives, movement.Awards.Individuals, movement.Proposals));
        Line();
        Duties(report);
    }

    private void Units(PeriodicReport report)
    {
        List(PeriodicWords.ModelsToRemove, report.ModelsToRemove.Select(model => $"{Safe(model.Name)} – {Safe(model.Unit.Name)}"));
        List(PeriodicWords.UnregisteredWithEvents, report.UnregisteredWithEvents.Select(unit => Safe(unit.Name)));
        List(PeriodicWords.Unregistered, report.Unregistered.Select(Named));
        if (report.Kind != ReportKind.NextYear) List(PeriodicWords.NotRecognised, report.NotRecognised.Select(Named));
    }

    private void Duties(PeriodicReport report)
    {
        if (report.Duties.IsEmpty) return;
        Heading(PeriodicWords.Duties);
        Row(In(PeriodicWords.Duty), In(PeriodicWords.Until), In(PeriodicWords.DoneOn), In(PeriodicWords.State), In(PeriodicWords.Source));
        Row("---", "---", "---", "---", "---");
        foreach (var duty in report.Duties)
        {
            Row(Safe(In(duty.Deadline.Value.Words)), Day(duty.Last), Day(duty.DoneOn), In(PeriodicWords.Of(duty.State)),
                Safe(duty.Deadline.Source ?? duty.Deadline.Profile.Id));
        }
        Line();
        List(PeriodicWords.PlansMissing, report.Duties.SelectMany(static duty => duty.Missing).Distinct().Select(place => Safe(place.Name)));
    }

    private void Remarks(PeriodicReport report)
    {
        if (report.Remarks is { } remarks)
        {
            List(PeriodicWords.Handling, remarks.Handling.Select(proposal => $"{Safe(proposal.Unit)}: {Safe(proposal.Proposal)}"));
            List(PeriodicWords.Difficulties, remarks.Difficulties.Select(Safe));
            List(PeriodicWords.Directions, remarks.Directions.Select(Safe));
        }
        List(PeriodicWords.Uses, report.Uses.Select(use => In(PeriodicWords.Use(use))));
    }

    private void List(Words heading, IEnumerable<string> items)
    {
        var lines = items.ToList();
        if (lines.Count == 0) return;
        Heading(heading);
        foreach (var item in lines) Line("- " + item);
        Line();
    }

    private string Named(ReportedUnit unit) => $"{Safe(unit.Name)} ({Safe(_typeName(unit.Type))})";

    private string Name(RoleName role) => Safe(role.Body is { } body ? In(body) : role.Role) + (role.Question is { } question ? $" ({question})" : "");

    private void Heading(Words words)
    {
        Line(_isPaper ? $"### {Text(++_headings)}. {In(words)}" : "## " + In(words));
        Line();
    }

    private void Item(Words words) => Line("- " + In(words));

    private void Row(params ReadOnlySpan<string> cells) => Line("| " + string.Join(" | ", cells) + " |");

    private void Line(string line = "") => _text.Append(line).Append('\n');

    private string In(Words words) => words.In(_language);

    private static string Day(DateOnly? day) => day is { } known ? PeriodicWords.Day(known) : "–";

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A text people entered, with what Markdown would take for marks made harmless.</summary>
    private static string Safe(string text)
    {
        var safe = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (letter is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '|' or '#') safe.Append('\\');
            safe.Append(char.IsControl(letter) ? ' ' : letter);
        }
        return safe.ToString();
    }
}
