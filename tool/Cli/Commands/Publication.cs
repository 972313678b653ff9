using Antt.Cli.Commands.Trust;
using Antt.Cli.Disk;
using Antt.Cli.Disk.Remembering;
using Antt.Cli.Git;
using Antt.Cli.Text;
using Antt.Engine;
using Antt.Engine.Forms;
using Antt.Engine.Publishing;
using Antt.Engine.Reporting;
using Antt.Model.Forms;
using Antt.Model.History;
using Antt.Model.Publication;
using Antt.Office;
using Antt.Site;

namespace Antt.Cli.Commands;

/// <summary>The way from a register to what the public gets: check and assess, then export, then the site over the export alone.</summary>
internal static class Publication
{
    /// <summary>Checks and assesses. Null when the register has errors, which were then said: what is wrong is never published.</summary>
    public static (PublicRegister? Public, RunSummary Summary) Read(Screen screen, OpenRegister register)
    {
        var export = new PublicExport();
        var summary = register.Run(screen, new RunOptions(screen.Environment.Today) { Nominated = (_, result) => export.AddModel(result), Entered = export.AddEntered }, export.Add);
        Paint.Lines(screen, stream => ReportFormats.All[0].Write(summary, screen.Language, stream));
        if (summary.Frame is { } frame && !summary.HasErrors && summary.Counts.Files > 0) return (export.Build(frame, summary.AsOf, Entered(screen, register)), summary);
        screen.Fail(summary.Counts.Files == 0 ? RunText.NothingChecked : SiteText.NotBuiltBecauseOfErrors);
        return (null, summary);
    }

    /// <summary>In which order decisions were entered, as git knows it; without a repository by their days. A history cut short is said.</summary>
    private static DecisionLog? Entered(Screen screen, OpenRegister register)
    {
        if (GitRepository.Open(register.Root, out _) is not { } repository) return null;
        var log = repository.Log(out var problem);
        if (problem is { } cut) screen.Error.WriteLine(screen.In(cut));
        return log;
    }

    /// <summary>Writes the public export as files.</summary>
    public static ExitCode WriteExport(Screen screen, OpenRegister register, string folder, PublicRegister content) =>
        Replace(screen, register, folder, remembered: null, output =>
        {
            foreach (var file in ExportWriter.Files(content)) output.Write(file);
        });

    /// <summary>Writes the site, unless it is there already; the snapshots of the open data that the old one has go over into it.</summary>
    public static ExitCode WriteSite(Screen screen, OpenRegister register, string folder, PublicRegister content) =>
        Replace(screen, register, folder, new RememberedSite(register.Root, folder, content), output =>
        {
            var snapshots = CarriedSnapshots.Of(folder, screen);
            foreach (var file in snapshots.Files()) output.Write(file);
            SiteBuilder.Build(
                content,
                new SiteOptions
                {
                    Parallelism = Environment.ProcessorCount, DrawCode = QrPicture.Svg, Codes = [.. CarriedFiles.CodePages()], Examples = [.. CarriedFiles.LawExamples()],
                    WireFormat = new ExportFormat(), BlankForms = FormsOf(content), Snapshots = snapshots.Found,
                },
                output.Write, output.Write);
        });

    /// <summary>The forms that the site of a register offers: those of the types that its published law knows.</summary>
    public static SiteForms FormsOf(PublicRegister content) => BlankForms.Of(content.Law.Rulebooks.SelectMany(static rulebook => rulebook.UnitTypes).Select(static type => type.Code).Distinct());

    private static ExitCode Replace(Screen screen, OpenRegister register, string folder, RememberedSite? remembered, Action<OutputFolder> fill)
    {
        if (Overlaps(Path.Combine(register.Root, "data"), folder)) return screen.Refuse(SiteText.InsideData(folder));
        if (!FolderSwap.MayReplace(folder)) return screen.Refuse(SiteText.NotOurs(folder));
        if (!FolderSwap.TryStart(folder, out var swap)) return screen.Fail(SiteText.Busy(folder));
        using (swap)
        {
            if (remembered?.FilesOfSame() is { } same)
            {
                screen.Print(SiteText.Written(same, 0, folder));
                return ExitCode.Clean;
            }
            var print = remembered is null ? null : new FolderPrint();
            var output = new OutputFolder(swap.Folder, swap.Former, print);
            fill(output);
            swap.Commit();
            if (print is not null) remembered!.Keep(print);
            screen.Print(SiteText.Written(output.Files, output.Changed, folder));
        }
        return ExitCode.Clean;
    }

    private static bool Overlaps(string data, string folder) =>
        RegisterRoot.Below(data, folder) is not null || RegisterRoot.Below(folder, data) is not null;
}
