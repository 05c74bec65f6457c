using Mahdar.Resolution.Claims;

namespace Mahdar.Resolution.Tests;

public class ClaimIdsTests
{
    [Fact]
    public void Are_the_same_for_the_same_claim_and_differ_otherwise()
    {
        ClaimIds.OfClaim('e', "report", "12").ShouldBe(ClaimIds.OfClaim('e', "report", "12"));
        ClaimIds.OfClaim('e', "report", "12").ShouldNotBe(ClaimIds.OfClaim('e', "report", "13"));
        ClaimIds.OfClaim('e', "report", "12").ToString().ShouldMatch("^e-[0-9a-z]{12}$");
    }
}
