using Antt.Model;

namespace Antt.Engine.Intake;

/// <summary>Why a file that was handed over is refused.</summary>
internal static class IntakeWords
{
    public static Words Empty { get; } = new("Tệp rỗng.", "The file is empty.");

    public static Words TooLarge(int bytes, int most) => new(
        $"Tệp dài {bytes} byte, nhiều hơn {most}: không phải tệp do mẫu khai tạo ra.", $"The file has {bytes} bytes, more than {most}: no form makes such a file.");

    public static Words NoText { get; } = new("Tệp không phải chữ UTF-8.", "The file is no UTF-8 text.");

    public static Words NotAForm { get; } = new(
        "Không nhận ra mẫu: cần tệp .antt.json do trang mẫu khai tạo, hoặc nội dung của mẫu trên trang quản lý mã nguồn. Tạo mẫu bằng antt forms.",
        "Not a known form: a file .antt.json made by a form page is needed, or the text of an issue form. antt forms makes the pages.");

    public static Words UnknownUnit(string unit, string? meant) => new(
        $"Không có đơn vị \"{unit}\" trong sổ.{(meant is null ? "" : $" Có phải \"{meant}\"?")}", $"There is no unit \"{unit}\" in the register.{(meant is null ? "" : $" Did you mean \"{meant}\"?")}");

    public static Words UnknownYear(int year, string declared) => new($"Sổ không khai năm {year}; các năm: {declared}.", $"The register does not declare {year}; its years: {declared}.");

    public static Words UnknownKind(string kind) => new($"Mẫu \"{kind}\" không nhận qua đường này.", $"Forms of the kind \"{kind}\" are not taken this way.");

    public static Words OtherUnit(string inside, string outside) => new(
        $"Nội dung ghi đơn vị và năm {inside}, còn mẫu là của {outside}.", $"The content is about {inside}, the form about {outside}.");

    public static Words Missing(Words label) => new($"Thiếu \"{label.Vi}\".", $"\"{label.En}\" is missing.");

    public static Words NothingEntered { get; } = new("Chưa điền gì.", "Nothing was entered.");

    public static Words ChangedMeanwhile(string path) => new(
        $"{path} trong sổ đã khác với lúc làm mẫu; làm lại mẫu bằng antt forms rồi điền lại.", $"{path} in the register is no longer what the form was made from; make the form anew with antt forms.");

    public static Words Exists(string path) => new(
        $"Sổ đã có {path} với nội dung khác; dùng mẫu có sẵn số liệu (antt forms) để sửa.", $"The register has {path} already with other content; change it with a prefilled form (antt forms).");

    public static Words Twice(string name) => new($"Trùng với tệp \"{name}\": cùng đơn vị, năm và loại.", $"The same unit, year and kind as the file \"{name}\".");
}
