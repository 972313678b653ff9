using System.Globalization;
using System.Text;

namespace Antt.Engine.Publishing.Federating;

/// <summary>The page of a national view: two plain tables that need neither style nor script.</summary>
internal static class NationalPage
{
    public static string Of(NationalView view)
    {
        var page = new StringBuilder();
        page.Append("<!doctype html>\n<html lang=\"vi\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        page.Append("<title>An toàn về an ninh, trật tự: nhiều sổ</title>\n<style>body{font-family:sans-serif;margin:1rem}table{border-collapse:collapse}th,td{border:1px solid;padding:.3rem;text-align:left}</style>\n</head>\n<body>\n<main>\n");
        page.Append("<h1>An toàn về an ninh, trật tự: nhiều sổ</h1>\n");
        page.Append(CultureInfo.InvariantCulture, $"<p>{view.Verified.Count()} trên {view.Registers.Length} sổ đúng cả và được tính. Mỗi sổ được kiểm chứng lại từ bản công bố của chính nó; sổ thiếu, hỏng hoặc trùng được nêu tên và không tính.</p>\n");
        page.Append("<table>\n<caption>Các sổ</caption>\n<thead><tr><th scope=\"col\">Sổ</th><th scope=\"col\">Nguồn</th><th scope=\"col\">Kiểm chứng</th><th scope=\"col\">Tính đến ngày</th><th scope=\"col\">Tuổi (ngày)</th><th scope=\"col\">Đơn vị</th><th scope=\"col\">Ghi chú</th></tr></thead>\n<tbody>\n");
        foreach (var register in view.Registers)
        {
            var head = register.Register?.Head;
            page.Append("<tr><th scope=\"row\">").Append(HtmlText.Of(head?.Name.Vi ?? register.Name)).Append("</th>");
            Cell(page, register.Source);
            Cell(page, WordOf(register.State));
            Cell(page, head?.AsOf.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture) ?? "–");
            Cell(page, view.AgeOf(register)?.ToString(CultureInfo.InvariantCulture) ?? "–");
            Cell(page, register.Register?.Units.Length.ToString(CultureInfo.InvariantCulture) ?? "–");
            Cell(page, string.Join("; ", register.Faults.Select(static fault => $"{fault.Path}: {fault.Problem.Vi}")));
            page.Append("</tr>\n");
        }
        page.Append("</tbody>\n</table>\n<table>\n<caption>Đơn vị được công nhận, theo năm và loại</caption>\n<thead><tr><th scope=\"col\">Năm</th><th scope=\"col\">Loại</th><th scope=\"col\">Đơn vị thuộc đối tượng</th><th scope=\"col\">Được công nhận</th></tr></thead>\n<tbody>\n");
        foreach (var year in view.Years)
            foreach (var count in view.CountsOf(year))
                page.Append(CultureInfo.InvariantCulture, $"<tr><th scope=\"row\">{year}</th><td>{HtmlText.Of(count.Type)}</td><td>{count.Population}</td><td>{count.Recognised}</td></tr>\n");
        page.Append("</tbody>\n</table>\n</main>\n</body>\n</html>\n");
        return page.ToString();
    }

    private static void Cell(StringBuilder page, string words) => page.Append("<td>").Append(HtmlText.Of(words)).Append("</td>");

    private static string WordOf(FederationState state) => state switch
    {
        FederationState.Verified => "đúng cả",
        FederationState.Broken => "hỏng",
        FederationState.Missing => "không thấy",
        _ => "trùng địa bàn",
    };
}
