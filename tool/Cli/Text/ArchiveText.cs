using System.Globalization;
using Antt.Model;
using Antt.Model.Standing;

namespace Antt.Cli.Text;

/// <summary>The words of <c>antt archive</c>, and of commands that meet a sealed year.</summary>
internal static class ArchiveText
{
    public static Words Purpose { get; } = new(
        "Niêm phong một năm đã xong: mỗi xã một tệp, mọi kết quả vẫn như cũ; từ chối khi năm còn việc mở.",
        "Seal a finished year: one file a commune, every result as before; refused while anything of the year is open.");

    public static Words DryRunPurpose { get; } = new("Chỉ nói sẽ niêm phong những gì, không ghi.", "Only say what would be sealed; write nothing.");

    public static Words NothingToSeal(int year) => new(
        $"năm {year} không có giấy tờ nào chưa niêm phong.", $"there are no papers of {year} that are not sealed.");

    public static Words HasErrors(int errors) => new(
        $"chưa niêm phong gì: sổ còn {errors} lỗi. Chạy antt check và sửa trước.", $"nothing was sealed: the register has {Counted.English(errors, "error")}. Run antt check and mend first.");

    public static Words StillOpen(int year, int count) => new(
        $"chưa niêm phong gì: năm {year} còn {count} việc mở.", $"nothing was sealed: {count} things of {year} are still open.");

    public static Words Matter(OpenMatter matter) => matter.Until is { } last
        ? new($"  {matter.Subject}: {matter.What.Vi} (đến {Day(last)})", $"  {matter.Subject}: {matter.What.En} (until {Day(last)})")
        : new($"  {matter.Subject}: {matter.What.Vi}", $"  {matter.Subject}: {matter.What.En}");

    public static Words More(int count) => new($"  … và {count} việc nữa.", $"  … and {count} more.");

    public static Words TooLarge(string path, int most) => new(
        $"chưa niêm phong gì: {path} sẽ lớn hơn {Counted.Shown(most)} byte.", $"nothing was sealed: {path} would be larger than {Counted.Shown(most)} bytes.");

    public static Words Sealed(string path, int papers) => new($"  + {path}: {papers} giấy tờ", $"  + {path}: {Counted.English(papers, "paper")}");

    public static Words Done(int year, int files, int papers) => new(
        $"Đã niêm phong năm {year}: {Counted.Shown(papers)} giấy tờ vào {Counted.Shown(files)} tệp.", $"Sealed {year}: {Counted.English(papers, "paper")} in {Counted.English(files, "file")}.");

    public static Words IsSealed(string seal) => new(
        $"chưa ghi gì: năm này của xã đã niêm phong ({seal}). Kết quả sai thì sửa bằng một quyết định sửa đổi hoặc thu hồi.",
        $"nothing was written: this year of the commune is sealed ({seal}). A wrong result is put right by a decision that amends or revokes.");

    private static string Day(DateOnly day) => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);
}
