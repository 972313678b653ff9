using System.Collections.Immutable;
using System.Text;
using Antt.Engine;
using Antt.Engine.Loading;
using Antt.Engine.Reporting;
using Antt.Engine.Sharding;
using Antt.Model;
using Antt.Model.Classification;
using Antt.Model.Units;

namespace Antt.Cli.Commands.Sharding;

/// <summary>Every list of results that a run can give, taken from one run, each line as the command of its list writes it.</summary>
internal sealed class PartLines : IDisposable
{
    private readonly MemoryStream _line = new();
    private readonly ImmutableArray<ShardLine>.Builder _lines = ImmutableArray.CreateBuilder<ShardLine>();
    private readonly ResultWriter _results;
    private readonly ClassWriter _classes;

    public PartLines() => (_results, _classes) = (ResultWriter.Lines(_line), ClassWriter.Lines(_line));

    /// <summary>Runs and takes what comes.</summary>
    public RunSummary TakeOf(SourceTree tree, RunOptions options)
    {
        (RegisterFrame Frame, DateOnly AsOf)? opened = null;
        return Pipeline.Run(
            tree,
            options with
            {
                Framed = (frame, asOf) => opened = (frame, asOf),
                Entered = year => Take(ShardList.Classes, year.Unit, () => _classes.Write(Classify.UnitYear(year, opened!.Value.Frame, opened.Value.AsOf))),
                Nominated = (_, model) => Take(ShardList.Models, model.Unit, () => _results.Write(model)),
            },
            result => Take(ShardList.Assessed, result.Unit, () => _results.Write(result)));
    }

    /// <summary>The lines so far, which are handed over.</summary>
    public ImmutableArray<ShardLine> Taken() => _lines.DrainToImmutable();

    public void Dispose()
    {
        _results.Dispose();
        _classes.Dispose();
        _line.Dispose();
    }

    private void Take(ShardList list, Unit unit, Action write)
    {
        _line.SetLength(0);
        write();
        var file = unit.Input.File;
        var waits = list != ShardList.Models && unit.Type == Unit.Commune;
        _lines.Add(new ShardLine(list, file[..file.LastIndexOf('/')], waits, Encoding.UTF8.GetString(_line.GetBuffer(), 0, (int)_line.Length - 1)));
    }
}
