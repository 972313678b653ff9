using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Antt.Engine.Reporting;
using Antt.Model;
using Antt.Model.Federation;
using Antt.Model.Publication;

namespace Antt.Engine.Publishing.Federating;

/// <summary>
/// One view of many registers ("bức tranh chung"): every register with its source, age and what checking it gave, and the counts and
/// recognised units of those that hold. It decides nothing; each unit points back to the register that answers for it.
/// </summary>
public sealed class NationalView
{
    /// <summary>The file that holds the registers and the counts.</summary>
    public const string Overview = "national.json";

    private readonly DateOnly _today;

    /// <summary>A view as of a day.</summary>
    /// <param name="registers">The registers, in any order.</param>
    /// <param name="today">The day their age is told on.</param>
    public NationalView(IEnumerable<FederatedRegister> registers, DateOnly today)
    {
        _today = today;
        Registers = WithoutTwice(WithoutMadeUp([.. registers.OrderBy(static register => register.Name, StringComparer.Ordinal)]));
    }

    /// <summary>The registers, by name.</summary>
    public ImmutableArray<FederatedRegister> Registers { get; }

    /// <summary>Those that count.</summary>
    public IEnumerable<FederatedRegister> Verified => Registers.Where(Counts);

    /// <summary>The files of the view for machines: <c>national.json</c>, and one list of recognised units for each register.</summary>
    public IEnumerable<OutputFile> Files()
    {
        yield return Json(Overview, WriteOverview);
        foreach (var register in Verified) yield return Json($"units/{register.Name}.json", writer => WriteUnits(writer, register));
    }

    /// <summary>The counts of a year over the registers that hold: all units in scope, and those recognised, by type.</summary>
    public ImmutableArray<PublicTypeShare> CountsOf(int year)
    {
        var counts = new SortedDictionary<string, (int Population, int Recognised)>(StringComparer.Ordinal);
        foreach (var unit in Verified.SelectMany(static register => register.Register!.Units).Where(unit => unit.Years.Contains(year)))
        {
            var (population, recognised) = counts.GetValueOrDefault(unit.Type);
            counts[unit.Type] = (population + 1, recognised + (unit.RecognitionFor(year) is null ? 0 : 1));
        }
        return [.. counts.Select(static type => new PublicTypeShare(type.Key, type.Value.Population, type.Value.Recognised))];
    }

    /// <summary>The years any of them covers.</summary>
    public IEnumerable<int> Years => Verified.SelectMany(static register => register.Register!.Head.Years).Select(static year => year.Year).Distinct().Order();

    /// <summary>The word of a state.</summary>
    public static string Word(FederationState state) => state switch
    {
        FederationState.Verified => "verified",
        FederationState.Broken => "broken",
        FederationState.Missing => "missing",
        FederationState.Twice => "twice",
        _ => "demonstration",
    };

    private static ImmutableArray<FederatedRegister> WithoutMadeUp(ImmutableArray<FederatedRegister> all)
    {
        if (!all.Any(static register => Counts(register) && !register.Register!.Head.Demonstration)) return all;
        return [.. all.Select(static register => Counts(register) && register.Register!.Head.Demonstration ? register with { State = FederationState.Demonstration } : register)];
    }

    private static ImmutableArray<FederatedRegister> WithoutTwice(ImmutableArray<FederatedRegister> all)
    {
        var twice = all.Where(static register => Counts(register) && register.Register!.Head.Locality is not null).GroupBy(static register => register.Register!.Head.Locality, StringComparer.Ordinal)
            .Where(static group => group.Skip(1).Any()).SelectMany(static group => group).ToHashSet();
        return [.. all.Select(register => twice.Contains(register) ? register with { State = FederationState.Twice } : register)];
    }

    private static bool Counts(FederatedRegister register) => register.State == FederationState.Verified;

    private void WriteOverview(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("asOf"u8, Day(_today));
        writer.WriteStartArray("registers"u8);
        foreach (var register in Registers)
        {
            writer.WriteStartObject();
            writer.WriteString("name"u8, register.Name);
            writer.WriteString("source"u8, register.Source);
            writer.WriteString("state"u8, Word(register.State));
            if (register.Register is { Head: var head } known)
            {
                JsonText.Words(writer, "title", head.Name.Vi, head.Name.En);
                if (head.Locality is { } locality) writer.WriteString("locality"u8, locality);
                writer.WriteBoolean("demonstration"u8, head.Demonstration);
                writer.WriteString("asOf"u8, Day(head.AsOf));
                writer.WriteNumber("days"u8, register.AgeOn(_today)!.Value);
                writer.WriteNumber("units"u8, known.Units.Length);
                writer.WriteNumber("decisions"u8, known.Decisions.Length);
            }
            if (register.Head is { } log)
            {
                writer.WriteStartObject("log"u8);
                writer.WriteNumber("entries"u8, log.Entries);
                writer.WriteString("hash"u8, log.Hash);
                writer.WriteEndObject();
            }
            writer.WriteStartArray("faults"u8);
            foreach (var fault in register.Faults)
            {
                writer.WriteStartObject();
                writer.WriteString("file"u8, fault.Path);
                if (fault.Field is { } field) writer.WriteString("field"u8, field);
                JsonText.Words(writer, "problem", fault.Problem.Vi, fault.Problem.En);
                writer.WriteEndObject();
            }
            writer.WriteEndArray();
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.WriteStartArray("years"u8);
        foreach (var year in Years)
        {
            writer.WriteStartObject();
            writer.WriteNumber("year"u8, year);
            writer.WriteStartArray("byType"u8);
            foreach (var count in CountsOf(year))
            {
                writer.WriteStartObject();
                writer.WriteString("type"u8, count.Type);
                writer.WriteNumber("population"u8, count.Population);
                writer.WriteNumber("recognised"u8, count.Recognised);
                writer.WriteEndObject();
            }
            writer.WriteEndArray();
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteUnits(Utf8JsonWriter writer, FederatedRegister register)
    {
        var asOf = register.Register!.Head.AsOf;
        writer.WriteStartArray();
        foreach (var unit in register.Register.Units.Where(static unit => !unit.Recognitions.IsEmpty))
        {
            writer.WriteStartObject();
            writer.WriteString("unit"u8, unit.Id);
            writer.WriteString("type"u8, unit.Type);
            writer.WriteString("name"u8, unit.NameOn(asOf));
            writer.WriteString("commune"u8, unit.PlaceOn(asOf));
            writer.WriteString("register"u8, register.Name);
            writer.WriteStartArray("recognised"u8);
            foreach (var recognition in unit.Recognitions) writer.WriteNumberValue(recognition.Year);
            writer.WriteEndArray();
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }

    private static OutputFile Json(string path, Action<Utf8JsonWriter> write)
    {
        using var output = new MemoryStream();
        using (var writer = new Utf8JsonWriter(output, JsonText.Indented)) write(writer);
        output.WriteByte((byte)'\n');
        return new OutputFile(path, output.ToArray());
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
