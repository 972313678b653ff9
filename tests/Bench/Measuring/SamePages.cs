using System.Text.Json;
using Antt.Cli.Commands;
using Antt.Cli.Disk;
using Antt.Engine.Publishing;
using Antt.Model;
using Antt.Model.Publication;
using Antt.Site;
using Antt.Site.Rendering;

namespace Antt.Bench.Measuring;

/// <summary>
/// The pages that Hugo is given too: one a unit, one a place with its units, the two lists and the home page, in one language. They are rendered and written by the
/// tool's own code, in a process compiled as the tool is when it is published; of that process counts everything from the moment the export has been read.
/// </summary>
/// <param name="Pages">How many there are.</param>
/// <param name="CpuSeconds">The CPU of rendering and writing them.</param>
internal sealed record SamePages(int Pages, double CpuSeconds)
{
    public const string Command = "same-pages";

    private static readonly string[] Kinds = ["home", "places", "place", "unit", "units"];

    /// <summary>Measures the pages of an export.</summary>
    /// <param name="export">A folder with the public export.</param>
    /// <param name="output">Where the pages go.</param>
    public static (SamePages Pages, Measurement Whole) Measure(string export, string output)
    {
        var (whole, said) = MeasuredProgram.Run(PublishedProgram.PublishBench(), Command, export, output);
        return (JsonSerializer.Deserialize<SamePages>(said)!, whole);
    }

    /// <summary>The inside of that process.</summary>
    public static int Run(string export, string output)
    {
        var register = Read(export);
        var options = new SiteOptions { WireFormat = new ExportFormat(), BlankForms = Publication.FormsOf(register) };
        Directory.CreateDirectory(output);
        GC.Collect(); // what reading left behind is no part of writing
        var before = ResourceUsage.OfThisProcess.Cpu;
        var folder = new OutputFolder(output);
        var view = new RegisterView(register, options);
        var renderer = new PageRenderer(view);
        foreach (var request in SitePages.All.Where(static page => Kinds.Contains(page.Name)).SelectMany(page => page.Requests(view)))
            folder.Write(renderer.Render(request, Language.Vietnamese));
        var spent = ResourceUsage.OfThisProcess.Cpu - before;
        Console.WriteLine(JsonSerializer.Serialize(new SamePages(folder.Files, spent.TotalSeconds)));
        return ExitCode.Clean;
    }

    private static PublicRegister Read(string export)
    {
        var files = Directory.EnumerateFiles(export, "*", SearchOption.AllDirectories)
            .Select(path => new OutputFile(Path.GetRelativePath(export, path).Replace('\\', '/'), File.ReadAllBytes(path)));
        var reading = ExportReader.Read(files);
        return reading.Register ?? throw new InvalidDataException(string.Join('\n', reading.Faults));
    }
}
