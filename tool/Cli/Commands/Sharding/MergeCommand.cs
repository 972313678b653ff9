using System.CommandLine;
using System.Text;
using Antt.Cli.CommandLine;
using Antt.Cli.Disk;
using Antt.Cli.Text;
using Antt.Engine.Reporting;
using Antt.Engine.Sharding;
using Antt.Model;

namespace Antt.Cli.Commands.Sharding;

/// <summary><c>antt merge</c>: joins what the parts of a register gave; the report is the one of a single run, byte for byte.</summary>
internal static class MergeCommand
{
    private static readonly (ShardList List, string Option, Words Purpose)[] Lists =
        [(ShardList.Assessed, "--results", ShardText.ResultsPurpose), (ShardList.Models, "--models", ShardText.ModelsPurpose), (ShardList.Classes, "--classes", ShardText.ClassesPurpose)];

    public static void Furnish(Command command, Screen screen)
    {
        var files = new Argument<string[]>("files") { Arity = ArgumentArity.OneOrMore, HelpName = screen.In(ShardText.FilesName), Description = screen.In(ShardText.FilesPurpose) };
        var format = Choices.Limit(
            new Option<string>("--format") { Description = screen.In(CheckText.FormatPurpose), HelpName = screen.In(CliText.FormatName) },
            screen, static () => ReportFormats.All.Select(known => known.Name));
        var lists = Lists.Select(list => (list.List, Option: new Option<string>(list.Option) { Description = screen.In(list.Purpose), HelpName = screen.In(ShardText.FileName) })).ToList();
        var asOf = Choices.Day("--as-of", screen.In(ResultText.AsOfPurpose), screen);
        command.Add(files);
        foreach (var option in (Option[])[format, .. lists.Select(static list => list.Option), asOf]) command.Add(option);
        command.SetAction(parsed => (int)Run(
            screen, parsed.GetRequiredValue(files), parsed.GetValue(format), [.. lists.Select(list => (list.List, File: parsed.GetValue(list.Option))).Where(static list => list.File is not null)],
            parsed.GetValue(asOf)));
    }

    private static ExitCode Run(Screen screen, string[] files, string? format, (ShardList List, string? File)[] lists, DateOnly? asOf)
    {
        var here = screen.Environment.CurrentFolder;
        if (PartialRegister.Open(here, out var problem) is not { } register) return screen.Refuse(problem!.Value);
        if (register.Uncommitted is { } changed) return screen.Fail(ShardText.NotCommitted(changed));
        if (files.Length > ShardPlan.MostParts) return screen.Refuse(ShardText.NotSoMany(files.Length, ShardPlan.MostParts));
        var frame = register.Run(screen, [ShardMerge.NoCommune], asOf, lines: null);
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
        WholeFiles.Write(here, lists.Select(list => new OutputFile(Path.GetFullPath(list.File!, here), Encoding.UTF8.GetBytes(string.Concat(lines.Where(line => line.List == list.List).Select(static line => line.Json + "\n"))))));
        return CheckCommand.Report(screen, register.Root, summary, format, "antt assess");
    }
}
