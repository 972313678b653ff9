using System.Collections.Immutable;

namespace Antt.Engine.Tables.Columns;

/// <summary>What a column is called: short, as an officer would write it on paper.</summary>
internal sealed class ColumnName(string path, string heading, bool isOfDocument = false, ImmutableArray<string> unitTypes = default)
{
    public string Path { get; } = path;
    public string Heading { get; } = heading;
    public bool IsOfDocument { get; } = isOfDocument;
    public ImmutableArray<string> UnitTypes { get; } = unitTypes.IsDefault ? [] : unitTypes;
}

/// <summary>The headings of all sheets. A field of a schema that has none here is headed by its path.</summary>
internal static partial class ColumnNames
{
    public const string UnitTitle = "Đơn vị";
    public const string RegistrationTitle = "Đăng ký";
    public const string EvidenceTitle = "Minh chứng";
    public const string EvaluationTitle = "Đánh giá";
    public const string ExcludedTitle = "Hộ được trừ";
    public const string ModelsTitle = "Mô hình";
    public const string ConfirmationsTitle = "Xác nhận";
    public const string EventsTitle = "Vụ việc";
    public const string ScoreTitle = "Điểm";
    public const string PointsTitle = "Điểm từng mục";
    public const string UnitName = "Tên đơn vị";
    public const string UnitNameMeaning = "Để nhận ra đơn vị; không ghi vào sổ. Bỏ trống mã đơn vị thì đơn vị được tìm theo tên này.";

    /// <summary>The names of a sheet's columns, in the order they stand.</summary>
    public static ColumnName[] Of(string sheet) => sheet switch
    {
        "unit" => Unit,
        "registration" => Registration,
        "evidence" => Evidence,
        "evaluation" => Evaluation,
        "excluded" => Excluded,
        "models" => Models,
        "confirmations" => Confirmations,
        "events" => Events,
        "score" => Score,
        "points" => Points,
        _ => [],
    };

    /// <summary>What a column means, where the words for the file would not help somebody in front of a table; null where they serve.</summary>
    public static string? MeaningOf(string path, bool isOfDocument) => (path, isOfDocument) switch
    {
        ("unit", true) => "Mã của đơn vị trong sổ. Bỏ trống thì đơn vị được tìm theo tên.",
        ("id", true) => "Mã của đơn vị: chữ thường không dấu, chữ số, gạch ngang. Đơn vị mới để trống thì mã được lập từ tên; mã đã có thì không đổi.",
        ("year", true) => "Năm xét công nhận.",
        ("commune", false) => "Mã, mã hành chính hoặc tên xã, phường, thị trấn, đặc khu nơi đơn vị đóng.",
        _ => null,
    };
}
