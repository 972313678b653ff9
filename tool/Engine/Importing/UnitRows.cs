using System.Collections.Frozen;
using System.Globalization;
using Antt.Model;
using Antt.Model.Facts;
using Antt.Model.Places;

namespace Antt.Engine.Importing;

/// <summary>Reads the lines that describe units; complains about what cannot be.</summary>
internal sealed class UnitRows(List<TableProblem> problems)
{
    private const int LevelCell = 0, CodeCell = 1, NameCell = 3, TypeCell = 4, ParentCell = 5, FromCell = 6, ToCell = 7, DecreeFromCell = 8, DecreeToCell = 9;

    private static readonly FrozenDictionary<string, AdministrativeLevel> Levels = new Dictionary<string, AdministrativeLevel>(StringComparer.Ordinal)
    {
        ["tinh"] = AdministrativeLevel.Province, ["huyen"] = AdministrativeLevel.District, ["xa"] = AdministrativeLevel.Commune,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Official kinds by the word they begin with.</summary>
    private static readonly (string Word, string Kind)[] Kinds =
    [
        ("Thành phố", "thanh-pho"), ("Thị trấn", "thi-tran"), ("Đặc khu", "dac-khu"), ("Phường", "phuong"), ("Thị xã", "thi-xa"),
        ("Huyện", "huyen"), ("Quận", "quan"), ("Tỉnh", "tinh"), ("Xã", "xa"),
    ];

    /// <summary>A line of the dated list; null when it cannot be one. What the list does not date begins on <paramref name="since"/>.</summary>
    public PlaceVersion? Dated(TableRow row, DateOnly since)
    {
        if (!TryDay(row, FromCell, out var from) || !TryDay(row, ToCell, out var to)) return null;
        var span = new DateRange(from ?? since, to is { } gone ? DateRange.DayBefore(gone) : null);
        if (span.IsReversed)
        {
            problems.Add(row.At(ToCell, TableWords.Backwards(Day(span.From), row.Cells[ToCell])));
            return null;
        }
        return Of(row, span, Source(row, from is null));
    }

    /// <summary>A line of a list of one day, as a unit of a time; null when it cannot be one.</summary>
    public PlaceVersion? Listed(TableRow row, DateRange span) =>
        Of(row, span, $"Danh mục hành chính, tệp {row.File.Path[(row.File.Path.LastIndexOf('/') + 1)..]}.");

    /// <summary>The level of a line; null, with a complaint, when it names none.</summary>
    public AdministrativeLevel? LevelOf(TableRow row)
    {
        if (Levels.TryGetValue(row.Cells[LevelCell], out var level)) return level;
        problems.Add(row.At(LevelCell, TableWords.NotOneOf("level", row.Cells[LevelCell], "tinh, huyen, xa")));
        return null;
    }

    private PlaceVersion? Of(TableRow row, DateRange span, string source)
    {
        if (LevelOf(row) is not { } level) return null;
        var (code, name, type, parent) = (row.Cells[CodeCell], row.Cells[NameCell], row.Cells[TypeCell], row.Cells[ParentCell]);
        var kind = Array.Find(Kinds, known => type.StartsWith(known.Word, StringComparison.Ordinal)).Kind;
        var problem =
            code.Length is 0 or > 10 || !code.All(static letter => char.IsAsciiLetterUpper(letter) || char.IsAsciiDigit(letter)) ? row.At(CodeCell, TableWords.NotACode(code))
            : name.Length == 0 ? row.At(NameCell, TableWords.Empty("full_name"))
            : kind is null ? row.At(TypeCell, TableWords.NotOneOf("type", type, string.Join(", ", Kinds.Select(static known => known.Word))))
            : parent.Length == 0 && level != AdministrativeLevel.Province ? row.At(ParentCell, TableWords.Empty("parent_code"))
            : null;
        if (problem is null) return new PlaceVersion(row, level, code, kind!, name, parent, span, source);
        problems.Add(problem);
        return null;
    }

    private static string Source(TableRow row, bool isUndated)
    {
        var source = "Danh mục hành chính theo thời gian.";
        if (isUndated) source += " Ngày đầu là ngày danh mục bắt đầu, không phải ngày thành lập.";
        if (row.Cells[DecreeFromCell].Length > 0) source += $" Có hiệu lực theo: {row.Cells[DecreeFromCell]}.";
        if (row.Cells[DecreeToCell].Length > 0) source += $" Thay đổi theo: {row.Cells[DecreeToCell]}.";
        return source;
    }

    private bool TryDay(TableRow row, int cell, out DateOnly? day)
    {
        day = row.Cells[cell].Length == 0 ? null : IsoDay.Parse(row.Cells[cell]);
        var isRight = row.Cells[cell].Length == 0 || day is not null;
        if (!isRight) problems.Add(row.At(cell, TableWords.NotADay(TableKind.Versions.Headings[cell], row.Cells[cell])));
        return isRight;
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
