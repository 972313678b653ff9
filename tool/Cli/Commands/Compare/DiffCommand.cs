using System.CommandLine;
using Antt.Cli.CommandLine;
using Antt.Cli.Disk;
using Antt.Cli.Text;
using Antt.Cli.Text.Compare;
using Antt.Engine.Comparing;
using Antt.Engine.Reporting.Changes;

namespace Antt.Cli.Commands.Compare;

/// <summary><c>antt diff</c>: what a change of the register means, for whoever has to look at it.</summary>
internal static class DiffCommand
{
    private static readonly string[] Formats = ["text", "markdown", "json"];

    public static void Furnish(Command command, Screen screen)
    {
        var before = new Argument<string?>("base") { Arity = ArgumentArity.ZeroOrOne, HelpName = screen.In(CompareText.BaseName), Description = screen.In(CompareText.BasePurpose) };
        var after = new Argument<string?>("head") { Arity = ArgumentArity.ZeroOrOne, HelpName = screen.In(CompareText.HeadName), Description = screen.In(CompareText.HeadPurpose) };
        var format = Choices.Limit(
            new Option<string>("--format") { Description = screen.In(CompareText.FormatPurpose), HelpName = screen.In(CliText.FormatName) }, screen, static () => Formats);
        var preview = new Option<string>("--preview") { Description = screen.In(CompareText.PreviewPurpose), HelpName = screen.In(CompareText.PreviewName) };
        var unmerged = new Option<bool>("--unmerged") { Description = screen.In(CompareText.UnmergedPurpose) };
        var asOf = Choices.Day("--as-of", screen.In(ResultText.AsOfPurpose), screen);
        command.Add(before);
        command.Add(after);
        foreach (var option in new Option[] { format, preview, unmerged, asOf }) command.Add(option);
        command.SetAction(parsed => (int)Run(
            screen,
            new DiffQuestion(parsed.GetValue(before), parsed.GetValue(after), parsed.GetValue(format) ?? Formats[0], parsed.GetValue(preview), parsed.GetValue(unmerged), parsed.GetValue(asOf))));
    }

    private static ExitCode Run(Screen screen, DiffQuestion asked)
    {
        if (asked.Preview is { } address && !(Uri.TryCreate(address, UriKind.Absolute, out var preview) && preview.Scheme is "https" or "http"))
            return screen.Refuse(CompareText.NotAnAddress(address));
        if (RegisterRoot.Above(screen.Environment.CurrentFolder) is not { } root) return screen.Refuse(RunText.NoRegister(screen.Environment.CurrentFolder));
        using var sides = DiffSides.Open(root, asked, screen.Language, out var problem);
        if (sides is null) return screen.Refuse(problem!.Value);
        var head = new ChangeHead(sides.BaseName, sides.HeadName, sides.IsMerged, asked.Preview, sides.Submitters());
        var options = new CompareOptions(screen.Environment.Today, sides.Changed) { AsOf = asked.AsOf, Parallelism = Environment.ProcessorCount, History = sides.History };
        var report = Comparison.Of(sides.Before, sides.After, options);
        if (asked.Format == Formats[2]) Paint.Bytes(screen, stream => ChangeJson.Write(stream, report, head));
        else if (asked.Format == Formats[1]) screen.Out.Write(MarkdownPage.Of(report, head, screen.Language));
        else if (report.Files.IsEmpty && report.Found.IsEmpty) screen.Print(CompareText.NothingChanged(sides.BaseName, sides.HeadName));
        else screen.Out.Write(TextPage.Of(report, head, screen.Language));
        var isBlocked = report.Frame is null || report.Blocking.Any();
        (asked.Format == Formats[0] ? screen.Out : screen.Error).WriteLine(screen.In(isBlocked ? RunText.MendFirst : RunText.Next(screen.In(CompareText.NextExplain))));
        return isBlocked ? ExitCode.Errors : ExitCode.Clean;
    }
}

/// <summary>What <c>antt diff</c> was asked.</summary>
/// <param name="Base">The older revision; null for where the branch left the main line.</param>
/// <param name="Head">The newer revision; null for the folder as it is.</param>
/// <param name="Format">The form of the result.</param>
/// <param name="Preview">Address of the previewed site.</param>
/// <param name="IsUnmerged">Whether the branch is compared as it is.</param>
/// <param name="AsOf">The day asked about.</param>
internal sealed record DiffQuestion(string? Base, string? Head, string Format, string? Preview, bool IsUnmerged, DateOnly? AsOf);
