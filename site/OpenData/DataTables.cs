using System.Collections.Immutable;
using Antt.Model;
using Antt.Model.Publication;

namespace Antt.Site.OpenData;

/// <summary>The tables of the open data. A unit that was refused, one that waits and one that never registered have the same row.</summary>
public static class DataTables
{
    private const string UnitTable = "don-vi";
    private const string PlaceTable = "dia-ban";

    /// <summary>All of them, in the order they are listed.</summary>
    public static ImmutableArray<DataTable> All { get; } =
    [
        new(UnitTable, new("Đơn vị và tình trạng hiện nay", "Units and how they stand today"),
        [
            UnitId, UnitName, UnitType,
            new("Mã xã", new("Mã xã, phường nơi có đơn vị vào ngày của dữ liệu.", "Id of the commune it lies in on the day of the data."), Of: PlaceTable),
            new("Xã, phường", new("Tên xã, phường.", "Name of the commune.")),
            new("Ngày đầu", new("Ngày đầu tiên đơn vị tồn tại.", "The first day of the unit."), CellKind.Day),
            new("Ngày cuối", new("Ngày cuối cùng; trống khi vẫn còn.", "The last day; empty while it exists."), CellKind.Day),
            new("Tình trạng", StandingMeaning), new("Năm", new("Năm mà tình trạng nói tới.", "The year the standing speaks of."), CellKind.Year),
            new("Tên cũ", new("Những tên trước đây, ngăn bằng dấu chấm phẩy.", "Earlier names, parted by semicolons.")),
            new("Lập từ", new("Mã những đơn vị trước đó.", "Ids of the units it was made from.")),
            new("Nay là", new("Mã những đơn vị kế tục.", "Ids of the units that took it over.")),
        ], Units) { Key = [UnitId.Heading] },
        new("cong-nhan", new("Công nhận theo đơn vị và năm", "Recognitions by unit and year"),
        [
            UnitId, UnitName, UnitType, Year, new("Tình trạng", StandingMeaning), Decision, Number, Signed, Body, Certificate,
            new("Loại phong trào", new("Loại đã có quyết định công bố, nếu có.", "The class of the movement, where a decision published it.")),
        ], Recognitions) { Key = [UnitId.Heading, Year.Heading] },
        new("quyet-dinh", new("Từng nội dung của các quyết định", "Every entry of the decisions"),
        [
            Decision, Number, Signed, Year, Body,
            new("Chức vụ người ký", new("Chức vụ của người ký.", "The office of who signed.")),
            UnitId, UnitName, new("Nội dung", new("Công nhận, sửa đổi hoặc thu hồi.", "Recognised, amended or revoked.")), Certificate,
            new("Lý do", new("Lý do đã công bố của việc sửa đổi, thu hồi.", "The published reason of an amendment or revocation.")),
            new("Mục nhật ký", new("Số mục trong nhật ký công bố.", "Number of its entry in the public log."), CellKind.Number),
        ], Entries),
        new("giay-cong-nhan", new("Giấy công nhận và giấy đã thu hồi", "Certificates, and those withdrawn"),
        [
            Certificate, UnitId, UnitName, Year, Number, Signed, Body,
            new("Tình trạng giấy", new("“Đã thu hồi” hoặc để trống.", "“Đã thu hồi” (withdrawn) or empty.")),
            new("Ngày thu hồi", new("Ngày ký quyết định thu hồi.", "The day the revocation was signed."), CellKind.Day),
            new("Lý do thu hồi", new("Lý do đã công bố.", "The published reason.")),
            new("Tệp", new("Giấy công nhận dạng máy đọc, tính từ gốc của trang.", "The certificate for machines, below the root of the site.")),
        ], Issued),
        new(PlaceTable, new("Địa bàn qua các thời kỳ", "Places over time"),
        [
            PlaceId, PlaceName, new("Cấp", new("Cấp hành chính.", "The tier.")), new("Loại địa bàn", new("Tỉnh, thành phố, xã, phường …", "Province, city, commune, ward …")),
            new("Thuộc", new("Mã địa bàn cấp trên.", "Id of the place it lies in."), Of: PlaceTable),
            new("Ngày đầu", new("Ngày đầu tiên.", "The first day."), CellKind.Day), new("Ngày cuối", new("Ngày cuối cùng; trống khi vẫn còn.", "The last day; empty while it exists."), CellKind.Day),
            new("Lập từ", new("Mã những địa bàn trước đó.", "Ids of the places it was made from.")), new("Nay là", new("Mã những địa bàn kế tục.", "Ids of the places that took it over.")),
        ], Places) { Key = [PlaceId.Heading] },
        new("so-lieu", new("Số đơn vị và số được công nhận theo địa bàn", "Units and recognitions by place"),
        [
            PlaceId, PlaceName, Year, new("Loại đơn vị", new("Mã loại; trống là tất cả.", "Code of the type; empty for all.")),
            new("Số đơn vị", new("Số đơn vị thuộc quyền quản lý.", "Units of the population."), CellKind.Number), new("Được công nhận", new("Số đơn vị có công nhận đang có hiệu lực.", "Units with a recognition in force."), CellKind.Number),
            new("Đã đăng ký", new("Số đăng ký; trống khi số ấy được giữ kín để không lộ đơn vị nào bị từ chối.", "Registrations; empty where the number is held back so that nobody can tell who was refused."), CellKind.Number),
        ], Shares),
    ];

    private static DataColumn UnitId => new("Mã đơn vị", new("Mã đơn vị, không bao giờ đổi.", "Id of the unit; it never changes."), Of: UnitTable);
    private static DataColumn UnitName => new("Tên đơn vị", new("Tên chính thức.", "The official name."));
    private static DataColumn UnitType => new("Loại", new("Mã loại: KDC, XA, CQ, DN, GD.", "Code of the type."));
    private static DataColumn PlaceId => new("Mã địa bàn", new("Mã hành chính và ngày đầu tiên.", "Official code and first day."), Of: PlaceTable);
    private static DataColumn PlaceName => new("Tên địa bàn", new("Tên đầy đủ.", "The full name."));
    private static DataColumn Year => new("Năm", new("Năm xét.", "The year it is about."), CellKind.Year);
    private static DataColumn Decision => new("Mã quyết định", new("Mã quyết định trong bản công bố.", "Id of the decision in the export."));
    private static DataColumn Number => new("Số quyết định", new("Số, ký hiệu.", "The official number."));
    private static DataColumn Signed => new("Ngày ký", new("Ngày ký.", "The day it was signed."), CellKind.Day);
    private static DataColumn Body => new("Cơ quan", new("Cơ quan ra quyết định.", "The body that decided."));
    private static DataColumn Certificate => new("Số giấy công nhận", new("Số giấy công nhận.", "Number of the certificate."));

    private static Words StandingMeaning => new(
        "Như trên trang của đơn vị. “Chưa có công nhận nào được công bố” không có nghĩa là nơi ấy mất an toàn.",
        "As on the unit's page. That no recognition is published does not mean that the place is unsafe.");

    private static void Units(RegisterView view, CsvFile table)
    {
        foreach (var unit in view.Register.Units)
        {
            var place = unit.PlaceOn(view.AsOf);
            var standing = UnitStanding.Of(unit, view);
            table.Row(
                unit.Id, unit.NameOn(view.AsOf), unit.Type, place, view.Place(place)?.Name, CsvFile.Day(unit.From), CsvFile.Day(unit.To), standing.Said.Vi,
                CsvFile.Number(standing.Year), string.Join("; ", unit.Names.Select(static name => name.Name).Where(name => name != unit.NameOn(view.AsOf))),
                string.Join(' ', unit.Predecessors), string.Join(' ', unit.Successors));
        }
    }

    private static void Recognitions(RegisterView view, CsvFile table)
    {
        foreach (var unit in view.Register.Units)
        {
            foreach (var year in unit.Years)
            {
                var standing = UnitStanding.Of(unit, year, view);
                if (standing.Kind == UnitStanding.Silent) continue;
                var recognition = unit.RecognitionFor(year);
                var decision = recognition is null ? view.RevocationOf(unit.Id, year) : view.Decision(recognition.Decision);
                table.Row(
                    unit.Id, unit.NameOn(view.AsOf), unit.Type, CsvFile.Number(year), standing.Said.Vi, decision?.Id, decision?.Number, CsvFile.Day(decision?.Date), decision?.Body,
                    recognition?.Certificate, recognition?.Class is { } rated ? SiteWords.Of(rated.Class).Vi : null);
            }
        }
    }

    private static void Entries(RegisterView view, CsvFile table)
    {
        foreach (var decision in view.Register.Decisions)
        {
            foreach (var entry in decision.Entries)
            {
                table.Row(
                    decision.Id, decision.Number, CsvFile.Day(decision.Date), CsvFile.Number(decision.Year), decision.Body, decision.Signer?.Office, entry.Unit,
                    view.Unit(entry.Unit)?.NameOn(decision.Date), SiteWords.Of(entry.Action).Vi, entry.Certificate, entry.Reason, CsvFile.Number(view.LogEntry(decision.Id)?.Sequence));
            }
        }
    }

    private static void Issued(RegisterView view, CsvFile table)
    {
        foreach (var issued in view.Certificates)
        {
            var of = issued.Certificate;
            table.Row(
                of.Number, of.Unit, of.Name, CsvFile.Number(of.Year), of.DecisionNumber, CsvFile.Day(of.Date), of.Body, issued.Fate switch { CertificateFate.Revoked => "Đã thu hồi", CertificateFate.Replaced => "Đã được thay", _ => null },
                CsvFile.Day(issued.EndedBy?.Date), issued.Reason, issued.Path);
        }
    }

    private static void Places(RegisterView view, CsvFile table)
    {
        foreach (var place in view.Register.Places)
        {
            table.Row(
                place.Id, place.Name, SiteWords.Of(place.Level).Vi, SiteWords.PlaceKind(place.Kind).Vi, place.Parent, CsvFile.Day(place.From), CsvFile.Day(place.To),
                string.Join(' ', place.Predecessors.Select(static link => link.Place)), string.Join(' ', place.Successors.Select(static link => link.Place)));
        }
    }

    private static void Shares(RegisterView view, CsvFile table)
    {
        foreach (var share in view.Register.Shares)
        {
            var name = view.Place(share.Place)?.Name;
            table.Row(share.Place, name, CsvFile.Number(share.Year), null, CsvFile.Number(share.Population), CsvFile.Number(share.Recognised), CsvFile.Number(share.Registered));
            foreach (var type in share.ByType)
                table.Row(share.Place, name, CsvFile.Number(share.Year), type.Type, CsvFile.Number(type.Population), CsvFile.Number(type.Recognised), null);
        }
    }
}
