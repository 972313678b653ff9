using Antt.Model.Publication;

namespace Antt.Tests.Model;

/// <summary>A certificate's address is short, of plain letters, and below its own folder whatever the number is.</summary>
public sealed class CertificateAddressTests
{
    [Theory]
    [InlineData("12/GCN-UBND", "c/12-gcn-ubnd/")]
    [InlineData("07/QĐ.2025", "c/07-qd.2025/")]
    [InlineData("..", "c/so-5ec1f7e7/")]
    [InlineData("./../x", "c/x/")]
    [InlineData("／", "c/so-")]
    public void A_number_becomes_a_folder_of_plain_letters(string number, string folder) =>
        Assert.StartsWith(folder, CertificateAddress.Folder(number), StringComparison.Ordinal);

    [Fact]
    public void A_long_number_stays_short_and_its_own()
    {
        var one = CertificateAddress.Folder(new string('a', 500));
        Assert.True(one.Length < 100);
        Assert.NotEqual(one, CertificateAddress.Folder(new string('a', 501)));
    }
}
