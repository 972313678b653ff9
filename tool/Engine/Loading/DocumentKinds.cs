using System.Collections.Immutable;

namespace Antt.Engine.Loading;

/// <summary>Every kind of document a register has. A file under <c>data/</c> that is none of these, and no prose, is refused.</summary>
public static class DocumentKinds
{
    /// <summary>Whose register this is ("sổ đăng ký").</summary>
    public static readonly DocumentKind Register = new("register", "data/register.json");

    /// <summary>A legal text ("văn bản").</summary>
    public static readonly DocumentKind Instrument = new("instrument", "data/instruments/<id>.json");

    /// <summary>A set of criteria ("bộ tiêu chí").</summary>
    public static readonly DocumentKind Rulebook = new("rulebook", "data/rulebooks/<id>.json");

    /// <summary>A scoring table of the movement ("bảng điểm phân loại").</summary>
    public static readonly DocumentKind Scoring = new("scoring", "data/scoring/<id>.json");

    /// <summary>A local profile ("cấu hình địa phương").</summary>
    public static readonly DocumentKind Profile = new("profile", "data/profiles/<id>.json");

    /// <summary>An administrative unit over time ("địa bàn").</summary>
    public static readonly DocumentKind Place = new("place", "data/places/<place>/<place>.json");

    /// <summary>A unit that may be recognised ("đơn vị").</summary>
    public static readonly DocumentKind Unit = new("unit", UnitFolder + "unit.json");

    /// <summary>A year's registration ("bản đăng ký").</summary>
    public static readonly DocumentKind Registration = new("registration", YearFolder + "registration.json");

    /// <summary>A year's list of papers ("bằng chứng").</summary>
    public static readonly DocumentKind Evidence = new("evidence", YearFolder + "evidence.json");

    /// <summary>A year's facts ("số liệu đánh giá").</summary>
    public static readonly DocumentKind Evaluation = new("evaluation", YearFolder + "evaluation.json");

    /// <summary>A year's points ("điểm phân loại").</summary>
    public static readonly DocumentKind Score = new("score", YearFolder + "score.json");

    /// <summary>The ways a year's dossiers went ("hồ sơ").</summary>
    public static readonly DocumentKind Dossier = new("dossier", YearFolder + "dossier.json");

    /// <summary>What a unit did in a year ("hoạt động trong năm").</summary>
    public static readonly DocumentKind Activities = new("activities", YearFolder + "activities.json");

    /// <summary>A year's nomination as a model unit ("đơn vị điển hình").</summary>
    public static readonly DocumentKind Nomination = new("nomination", YearFolder + "nomination.json");

    /// <summary>One review of a year's dossier ("bản xem xét").</summary>
    public static readonly DocumentKind Review = new("review", YearFolder + "reviews/<review>.json");

    /// <summary>The offices that take part, with their accounts and keys ("các bộ phận tham gia").</summary>
    public static readonly DocumentKind Offices = new("offices", "data/offices.json");

    /// <summary>The outlines that maps of places are drawn from ("hình vẽ địa bàn").</summary>
    public static readonly DocumentKind Outlines = new("outlines", "data/outlines.json");

    /// <summary>A decision ("quyết định").</summary>
    public static readonly DocumentKind Decision = new("decision", "data/decisions/<authority>/<year>/<slug>.json");

    /// <summary>A reply about a decision, or a correction of it ("trả lời ý kiến", "đính chính").</summary>
    public static readonly DocumentKind Reply = new("reply", "data/decisions/<authority>/<year>/replies/<slug>.json");

    /// <summary>Signatures over the certificates of a decision ("chữ ký của khoá bộ phận").</summary>
    public static readonly DocumentKind Signatures = new("signatures", "data/decisions/<authority>/<year>/signatures/<slug>.json");

    /// <summary>What a place did in a year ("việc của địa bàn trong năm").</summary>
    public static readonly DocumentKind Locality = new("locality", "data/localities/<place>/<place>/<year>.json");

    /// <summary>What other files may lie under <c>data/</c>; they are not read as data.</summary>
    public static readonly ImmutableArray<DocumentKind> Others =
    [
        new("build project", "data/Register.proj"),
        new("sealed-year", "data/archive/<year>/<place>.ndjson"),
        new("prose", YearFolder + "<slug>.md"),
    ];

    /// <summary>What people add in their own words ("thuyết minh"); checked, and no part of any result.</summary>
    public static DocumentKind Prose => Others[^1];

    /// <summary>The papers of a closed year ("năm đã niêm phong"), read through <see cref="SealedTree"/>.</summary>
    public static DocumentKind SealedYear => Others[1];

    /// <summary>What builds the register; not read.</summary>
    internal static DocumentKind Project => Others[0];

    private const string UnitFolder = "data/units/<place>/<place>/<unit>/";
    private const string YearFolder = UnitFolder + "<year>/";

    /// <summary>All of them; the most frequent first.</summary>
    public static ImmutableArray<DocumentKind> All { get; } =
        [Evaluation, Evidence, Registration, Unit, Dossier, Score, Nomination, Activities, Review, Decision, Reply, Signatures, Place, Locality, Instrument, Rulebook, Scoring, Profile, Register, Offices, Outlines];

    /// <summary>What kind of document lies at this path, or <see langword="null"/> when it is none.</summary>
    public static DocumentKind? Of(string path)
    {
        foreach (var kind in All)
        {
            if (kind.Matches(path)) return kind;
        }
        return null;
    }
}
