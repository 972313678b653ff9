using System.Text;
using Antt.Engine.Signing;
using Antt.Tests.Cli;

namespace Antt.Tests.Engine.Signing;

/// <summary>Signatures that ssh-keygen made, of every kind of key a register takes; and everything that is none.</summary>
public sealed class SshSignatureTests
{
    private static readonly byte[] Message = Encoding.UTF8.GetBytes("Giấy công nhận số 01");

    [Theory]
    [InlineData("ed25519", "")]
    [InlineData("rsa", "3072")]
    [InlineData("ecdsa", "256")]
    [InlineData("ecdsa", "384")]
    [InlineData("ecdsa", "521")]
    public void A_signature_fits_its_message_and_no_bit_of_it_may_change(string sort, string bits)
    {
        using var folder = new TemporaryFolder();
        string[] size = bits.Length == 0 ? [] : ["-b", bits];
        SpawnedProgram.Said(folder.Path, "ssh-keygen", [], ["-q", "-t", sort, .. size, "-N", "", "-C", "", "-f", folder.At("khoa")]);
        File.WriteAllBytes(folder.At("tin"), Message);
        SpawnedProgram.Said(folder.Path, "ssh-keygen", [], "-q", "-Y", "sign", "-n", "antt-certificate", "-f", "khoa", "tin");
        var bytes = Convert.FromBase64String(string.Concat(File.ReadAllLines(folder.At("tin.sig"))[1..^1]));

        var read = SshSignature.Read(Convert.ToBase64String(bytes))!;
        Assert.Equal("antt-certificate", read.Namespace);
        Assert.Equal(File.ReadAllText(folder.At("khoa.pub")).TrimEnd('\n', ' '), read.Key);
        Assert.True(read.Fits(Message));
        Assert.False(read.Fits(Encoding.UTF8.GetBytes("Giấy công nhận số 02")));
        for (var at = 0; at < bytes.Length; at += 7)
        {
            bytes[at] ^= 1;
            var changed = SshSignature.Read(Convert.ToBase64String(bytes));
            Assert.True(changed is null || !changed.Fits(Message) || changed.Key != read.Key, $"byte {at} of {bytes.Length}");
            bytes[at] ^= 1;
        }
        for (var length = 0; length < bytes.Length; length += 31) Assert.Null(SshSignature.Read(Convert.ToBase64String(bytes[..length])));
    }

    [Theory]
    [InlineData("")]
    [InlineData("AAAA")]
    [InlineData("không phải base64")]
    [InlineData("U1NIU0lHAAAAAf////8=")]
    [InlineData("U1NIU0lHAAAAAgAAAAA=")]
    public void What_is_no_signature_is_none(string text) => Assert.Null(SshSignature.Read(text));
}
