using System.CommandLine;
using Antt.Cli.CommandLine;
using Antt.Cli.Text;
using Antt.Engine.Reporting;
using Antt.Engine.Sharding;

namespace Antt.Cli.Commands.Sharding;

/// <summary><c>antt merge</c>: joins what the parts of a register gave; the report is the one of a single run, byte for byte.</summary>
internal static class MergeCommand
{
    public static void Furnish(Command command, Screen screen)
    {
        var files = new Argument<string[]>("files") { Arity = ArgumentArity.OneOrMore, HelpName = screen.In(ShardText.FilesName), Description = screen.In(ShardText.FilesPurpose) };
        var format = Choices.Limit(
            new Option<string>("--format") { Description = screen.In(CheckText.FormatPurpose), HelpName = screen.In(CliText.FormatName) },
            screen, static () => ReportFormats.All.Select(known => known.Name));
        var results = new Option<string>("--results") { Description = screen.In(ShardText.ResultsPurpose), HelpName = screen.In(ShardText.FileName) };
        var asOf = Choices.Day("--as-of", screen.In(ResultText.AsOfPurpose), screen);
        command.Add(files);
        foreach (var option in new Option[] { format, results, asOf }) command.Add(option);
        command.SetAction(parsed => (int)Run(screen, parsed.GetRequiredValue(files), parsed.GetValue(format), parsed.GetValue(results), parsed.GetValue(asOf)));
    }

    private static ExitCode Run(Screen screen, string[] files, string? format, string? results, DateOnly? asOf)
    {
        var here = screen.Environment.CurrentFolder;
        if (PartialRegister.Open(here, out var problem) is not { } register) return screen.Refuse(problem!.Value);
        var frame = register.Run(screen, [ShardMerge.NoCommune], asOf, onResult: null);
        var parts = new List<ShardResult>();
        foreach (var file in files)
        {
            var path = Path.GetFullPath(file, here);
            if (!File.Exists(path)) return screen.Refuse(TablesText.NoSuchFile(file));
            if (ShardFile.Read(File.ReadAllBytes(path)) is not { } part) return screen.Fail(ShardText.NotWhole(file));
            if (part.Tree != register.State || part.Summary.AsOf != frame.AsOf) return screen.Fail(ShardText.OtherState(file));
            parts.Add(part);
        }
        var covered = parts.SelectMany(static part => part.Folders).ToList();
        if (register.Communes.Except(covered, StringComparer.Ordinal).ToList() is { Count: > 0 } missing) return screen.Fail(ShardText.Missing(missing));
        if (covered.GroupBy(static folder => folder, StringComparer.Ordinal).FirstOrDefault(static folder => folder.Skip(1).Any()) is { } twice) return screen.Fail(ShardText.Twice(twice.Key));

        var (summary, lines) = ShardMerge.Of(register.Tree, frame, parts);
        if (results is not null) File.WriteAllText(Path.GetFullPath(results, here), string.Concat(lines.Select(static line => line.Json + "\n")));
        return CheckCommand.Report(screen, register.Root, summary, format, "antt assess");
    }
}
