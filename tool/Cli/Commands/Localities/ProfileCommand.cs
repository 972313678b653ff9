using System.CommandLine;
using Antt.Cli.CommandLine;
using Antt.Cli.Text;
using Antt.Engine.Reporting.Profiles;
using Antt.Model;
using Antt.Model.Profiles;

namespace Antt.Cli.Commands.Localities;

/// <summary><c>antt profile show</c>: what is laid down for a place or by a profile on a day, and where each value comes from.</summary>
internal static class ProfileCommand
{
    private static readonly string[] Formats = ["text", "json"];

    public static void Furnish(Command command, Screen screen)
    {
        var subject = new Argument<string>("subject") { HelpName = screen.In(ProfileText.SubjectName), Description = screen.In(ProfileText.SubjectPurpose) };
        var asOf = Choices.Day("--as-of", screen.In(ProfileText.AsOfPurpose), screen);
        var format = Choices.Limit(
            new Option<string>("--format") { Description = screen.In(ProfileText.FormatPurpose), HelpName = screen.In(CliText.FormatName) },
            screen, static () => Formats);
        var show = new Command("show", screen.In(ProfileText.ShowPurpose)) { subject, asOf, format };
        show.SetAction(parsed => (int)Show(
            screen, parsed.GetRequiredValue(subject).Trim(), parsed.GetValue(asOf), parsed.GetValue(format) ?? Formats[0]));
        command.Add(show);
    }

    private static ExitCode Show(Screen screen, string id, DateOnly? asOf, string format)
    {
        var law = LawShelf.Open(screen);
        if (law.Frame is not { } frame) return screen.Fail(RunText.RegisterUnreadable);
        if (LawSubject.Find(frame, id) is not { } subject) return screen.Refuse(ProfileText.Unknown(id, LawSubject.Closest(frame, id)));
        var day = asOf ?? DayOf(screen, frame, subject);
        var profile = subject.Profile is { } own ? frame.ProfileOf(own, day) : frame.ProfileFor(id, day);
        if (format == "json") Paint.Bytes(screen, stream => ProfileJson.Write(profile, id, stream));
        else Write(screen, subject, profile);
        return FindingLines.Close(screen, law);
    }

    /// <summary>Today, or the first day of a profile that is not in force today: that is when its plan speaks for itself.</summary>
    private static DateOnly DayOf(Screen screen, RegisterFrame frame, LawSubject subject)
    {
        var today = frame.Info is { IsDemonstration: true, AsOf: { } day } ? day : screen.Environment.Today;
        return subject.Profile is { InForce: var span } && !span.Contains(today) ? span.From : today;
    }

    private static void Write(Screen screen, LawSubject subject, ProfileInForce profile)
    {
        screen.Print(ProfileText.Heading(subject.Name, profile.Day));
        if (subject.Profile is { } asked && !asked.InForce.Contains(profile.Day)) screen.Print(ProfileText.NotInForce(asked.Id, profile.Day));
        screen.Out.WriteLine();
        screen.Print(ProfileText.Layers);
        foreach (var (at, layer) in profile.Layers.Index()) WriteLayer(screen, at + 1, layer);
        foreach (var section in ProfileListing.Of(profile))
        {
            screen.Out.WriteLine();
            screen.Print(section.Title);
            foreach (var entry in section.Entries) Write(screen, entry);
        }
        screen.Out.WriteLine();
        screen.Print(ProfileText.Next(subject.Id));
    }

    private static void WriteLayer(Screen screen, int number, Model.Law.Profile layer)
    {
        var span = layer.InForce.To is { } to ? ProfileText.Between(layer.InForce.From, to) : ProfileText.Since(layer.InForce.From);
        screen.Out.WriteLine($"  {number}. {layer.Id} – {screen.In(layer.Name)} ({screen.In(span)})");
        if (layer.LocalText is { } text) screen.Out.WriteLine($"     {screen.In(ProfileListing.TextName(text))}");
        else if (layer.Instrument is { } instrument) screen.Out.WriteLine($"     {instrument}");
        if (layer.Replaces is { } old) screen.Out.WriteLine($"     {screen.In(ProfileText.Replaces(ProfileListing.TextName(old)))}");
    }

    private static void Write(Screen screen, ListedEntry entry)
    {
        var question = entry.Question is null ? "" : $" [{entry.Question}]";
        screen.Out.WriteLine($"  {entry.Key}: {screen.In(entry.Value)}{question}");
        screen.Out.WriteLine(entry.Source is null ? $"      ← {entry.Profile}" : $"      ← {entry.Profile}: {entry.Source}");
    }
}
