using Antt.Model;

namespace Antt.Cli.Text;

/// <summary>The words of <c>antt sbom</c>.</summary>
internal static class SupplyText
{
    public static Words Purpose { get; } = new(
        "Danh mục thành phần của công cụ (CycloneDX 1.6): gói, phiên bản, mã băm, giấy phép.", "The tool's bill of materials (CycloneDX 1.6): packages, versions, hashes, licences.");
}
