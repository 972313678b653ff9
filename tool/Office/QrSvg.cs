using QRCoder;

namespace Antt.Office;

/// <summary>A QR code as SVG: dark squares on light, a quiet zone of four squares, no script, no reference.</summary>
public static class QrSvg
{
    /// <summary>Draws a text, an address as a rule.</summary>
    /// <param name="text">What a reader of the code gets.</param>
    /// <returns>An <c>svg</c> element that scales to the room it is given.</returns>
    public static string Draw(string text)
    {
        using var data = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M);
        return new SvgQRCode(data).GetGraphic(1, "#000000", "#ffffff", drawQuietZones: true, SvgQRCode.SizingMode.ViewBoxAttribute);
    }
}
