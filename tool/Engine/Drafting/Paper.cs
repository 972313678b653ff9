using System.Collections.Immutable;

namespace Antt.Engine.Drafting;

/// <summary>An official paper before it takes the form of a file: what stands in it, and nothing of how a format writes it down.</summary>
/// <param name="Name">Name of its file, without an ending.</param>
/// <param name="Form">How it is laid out.</param>
/// <param name="Letterhead">What stands above it.</param>
/// <param name="Body">What it says.</param>
/// <param name="Closing">What stands below it.</param>
/// <param name="Annex">What is attached, on pages of its own; empty when nothing is.</param>
public sealed record Paper(
    string Name, PaperForm Form, Letterhead Letterhead, ImmutableArray<PaperBlock> Body, Closing Closing, ImmutableArray<PaperBlock> Annex);

/// <summary>How a paper is laid out.</summary>
public enum PaperForm
{
    /// <summary>A4 upright, with letterhead, body, recipients and signature ("văn bản hành chính").</summary>
    Letter,

    /// <summary>A4 across, framed, everything centred ("giấy công nhận").</summary>
    Certificate,
}

/// <summary>The head of a paper: on the left the body and the number, on the right the nation's name, the motto, place and day.</summary>
/// <param name="Superior">The body above the issuing one; empty when none is named.</param>
/// <param name="Issuer">The issuing body ("cơ quan ban hành"), one line an item.</param>
/// <param name="Number">"Số: …".</param>
/// <param name="PlaceAndDay">"…, ngày … tháng … năm …".</param>
/// <param name="Mark">What has to stand over everything, for instance that all of it is made up; empty when nothing has to.</param>
public sealed record Letterhead(string Superior, ImmutableArray<string> Issuer, string Number, string PlaceAndDay, string Mark)
{
    /// <summary>Quốc hiệu.</summary>
    public const string Nation = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";

    /// <summary>Tiêu ngữ.</summary>
    public const string Motto = "Độc lập - Tự do - Hạnh phúc";
}

/// <summary>The foot of a paper: on the left who receives it, on the right who signs.</summary>
/// <param name="Recipients">"Nơi nhận", one an item.</param>
/// <param name="Signature">The lines of the signature block, the office last; never a person.</param>
public sealed record Closing(ImmutableArray<string> Recipients, ImmutableArray<string> Signature);

/// <summary>A piece of a paper.</summary>
public abstract record PaperBlock;

/// <summary>Words in one paragraph.</summary>
/// <param name="Style">What the paragraph is.</param>
/// <param name="Runs">The words.</param>
public sealed record PaperText(PaperStyle Style, ImmutableArray<PaperRun> Runs) : PaperBlock;

/// <summary>A table; the first row is its head.</summary>
/// <param name="Rows">The rows, cell by cell.</param>
public sealed record PaperTable(ImmutableArray<ImmutableArray<ImmutableArray<PaperRun>>> Rows) : PaperBlock;

/// <summary>A QR code.</summary>
/// <param name="Text">What it says.</param>
public sealed record PaperCode(string Text) : PaperBlock;

/// <summary>Words written alike.</summary>
/// <param name="Text">The words; a line feed begins a new line.</param>
/// <param name="IsBold">Whether they are bold.</param>
/// <param name="IsItalic">Whether they are italic.</param>
public readonly record struct PaperRun(string Text, bool IsBold, bool IsItalic);

/// <summary>What a paragraph is.</summary>
public enum PaperStyle
{
    /// <summary>Tên loại văn bản.</summary>
    Title,

    /// <summary>Trích yếu.</summary>
    Subject,

    /// <summary>Căn cứ.</summary>
    Ground,

    /// <summary>Nội dung.</summary>
    Body,

    /// <summary>An item of a list.</summary>
    Item,
}
