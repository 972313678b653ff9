using System.CommandLine;
using System.Text.Json;
using Antt.Cli.Disk;
using Antt.Cli.Text;
using Antt.Cli.Text.Trust;
using Antt.Engine.Publishing.Federating;
using Antt.Model.Federation;
using Antt.Model.Publication;
using Antt.Site.Federation;

namespace Antt.Cli.Commands.Trust;

/// <summary><c>antt federate</c>: one national view of many registers' public exports, each checked anew.</summary>
internal static class FederateCommand
{
    public static void Furnish(Command command, Screen screen)
    {
        var sources = new Argument<string>("sources") { HelpName = screen.In(FederateText.SourcesName), Description = screen.In(FederateText.SourcesPurpose) };
        var output = new Argument<string>("output") { HelpName = screen.In(CliText.FolderName), Description = screen.In(FederateText.OutputPurpose) };
        command.Add(sources);
        command.Add(output);
        command.SetAction(parsed => (int)Run(screen, parsed.GetRequiredValue(sources), parsed.GetRequiredValue(output)));
    }

    private static ExitCode Run(Screen screen, string given, string output)
    {
        var here = screen.Environment.CurrentFolder;
        if (Sources(Path.GetFullPath(given, here)) is not { Count: > 0 } sources) return screen.Refuse(FederateText.NoSources(given));
        // A name becomes a file, and some disks do not tell large letters from small ones.
        if (sources.GroupBy(static source => source.Name, StringComparer.OrdinalIgnoreCase).FirstOrDefault(static group => group.Skip(1).Any()) is { } same) return screen.Refuse(FederateText.NameTwice(same.Key));
        if (sources.Find(static source => !IsName(source.Name)) is { Name: not null } odd) return screen.Refuse(FederateText.OddName(odd.Name));
        var folder = Path.GetFullPath(output, here);
        if (sources.Find(source => RegisterRoot.Below(source.Folder, folder) is not null || RegisterRoot.Below(folder, source.Folder) is not null) is { Name: not null } own)
            return screen.Refuse(FederateText.IntoSource(output, own.Name));
        if (!FolderSwap.MayReplace(folder)) return screen.Refuse(SiteText.NotOurs(folder));
        var known = KnownHeads(Path.Combine(folder, NationalView.Overview));
        var registers = new FederatedRegister[sources.Count];
        Parallel.For(0, sources.Count, i => registers[i] = Look(sources[i], known.GetValueOrDefault(sources[i].Name)));
        var today = screen.Environment.Today;
        var view = new NationalView(registers, today);
        foreach (var register in view.Registers) screen.Out.WriteLine(PlainLine.Of(screen.In(FederateText.Line(register, register.AgeOn(today)))));
        if (!view.Verified.Any()) return screen.Fail(FederateText.NoneHolds);
        if (!FolderSwap.TryStart(folder, out var swap)) return screen.Fail(SiteText.Busy(folder));
        using (swap)
        {
            OutputFolder.Write(swap.Folder, view.Files().Concat(FederationSite.Files(view.Registers, today)));
            swap.Commit();
        }
        screen.Print(FederateText.Done(view.Verified.Count(), view.Registers.Length, output));
        return ExitCode.Clean;
    }

    /// <summary>Each folder in a folder, or each line "name folder" of a list; null where there is neither.</summary>
    private static List<(string Name, string Source, string Folder)>? Sources(string path)
    {
        if (Directory.Exists(path))
        {
            return [.. Directory.GetDirectories(path).Order(StringComparer.Ordinal).Select(static folder => (Path.GetFileName(folder), Path.GetFileName(folder), folder))
                .Where(static source => !source.Item1.StartsWith('.'))];
        }
        if (!File.Exists(path)) return null;
        var home = Path.GetDirectoryName(path)!;
        return
        [
            .. File.ReadLines(path).Select(static line => line.Replace("\0", "", StringComparison.Ordinal).Trim()).Where(static line => line.Length > 0 && line[0] != '#').Select(static line => line.Split((char[]?)null, 2, StringSplitOptions.RemoveEmptyEntries))
                .Select(parts => (parts[0], parts[^1], Path.GetFullPath(parts[^1], home))),
        ];
    }

    /// <summary>Whether a file may be called so.</summary>
    private static bool IsName(string name) => name.Length <= 60 && name[0] != '.' && name.All(static letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_' or '.');

    private static FederatedRegister Look((string Name, string Source, string Folder) source, PublicLogHead? known)
    {
        try
        {
            return ExportFolder.Find(source.Folder, source.Folder) is { } export
                ? RegisterCheck.Of(source.Name, source.Source, ExportFolder.Files(export), known) : RegisterCheck.Missing(source.Name, source.Source, known);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return RegisterCheck.Missing(source.Name, source.Source, known);
        }
    }

    /// <summary>How far the log of each register went in the view that is there; a log may only have grown since.</summary>
    private static Dictionary<string, PublicLogHead> KnownHeads(string overview)
    {
        var heads = new Dictionary<string, PublicLogHead>(StringComparer.Ordinal);
        if (!File.Exists(overview)) return heads;
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(overview));
            foreach (var register in document.RootElement.GetProperty("registers").EnumerateArray())
            {
                if (register.TryGetProperty("log", out var log) && register.GetProperty("name").GetString() is { } name && log.GetProperty("hash").GetString() is { } hash)
                    heads[name] = new PublicLogHead(log.GetProperty("entries").GetInt32(), hash);
            }
        }
        catch (Exception failure) when (failure is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            heads.Clear(); // somebody else's file, or a damaged one: then nothing is known
        }
        return heads;
    }
}
