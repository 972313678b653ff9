using System.Text.RegularExpressions;
using Antt.Engine.Forms;
using Antt.Engine.Publishing;
using Antt.Model;
using Antt.Model.Publication;
using Antt.Site;

namespace Antt.Bench.Measuring;

/// <summary>
/// The pages that Hugo is given too: one a unit, one a place with its units, the two lists and the home page, in one language. The whole site is built on one thread
/// of this process, and between one file and the next its CPU is read, so that rendering and writing each page is counted and nothing else.
/// </summary>
internal static partial class SamePages
{
    /// <summary>How many such pages an export has, and the CPU of rendering and writing them.</summary>
    /// <param name="export">A folder with the public export.</param>
    /// <param name="output">Where the pages go.</param>
    public static (int Pages, double CpuSeconds) Measure(string export, string output)
    {
        var register = Read(export);
        var options = new SiteOptions
        {
            WireFormat = new ExportFormat(), BlankForms = BlankForms.Of(register.Law.Rulebooks.SelectMany(static rulebook => rulebook.UnitTypes).Select(static type => type.Code).Distinct()),
        };
        var (pages, spent, last) = (0, TimeSpan.Zero, ResourceUsage.OfThisThread.Cpu);
        SiteBuilder.Build(register, options, file =>
        {
            if (Same().IsMatch(file.Path))
            {
                var path = Path.Combine(output, file.Path);
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                File.WriteAllBytes(path, file.Bytes.Span);
                pages++;
                spent += ResourceUsage.OfThisThread.Cpu - last;
            }
            last = ResourceUsage.OfThisThread.Cpu;
        }, static _ => { });
        return (pages, spent.TotalSeconds);
    }

    private static PublicRegister Read(string export)
    {
        var files = Directory.EnumerateFiles(export, "*", SearchOption.AllDirectories)
            .Select(path => new OutputFile(Path.GetRelativePath(export, path).Replace('\\', '/'), File.ReadAllBytes(path)));
        var reading = ExportReader.Read(files);
        return reading.Register ?? throw new InvalidDataException(string.Join('\n', reading.Faults));
    }

    [GeneratedRegex(@"^(index\.html|(don-vi|dia-ban)/index\.html|don-vi/[^/]+/index\.html|dia-ban/[^/]+/[^/]+\.html)$")]
    private static partial Regex Same();
}
