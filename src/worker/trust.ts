/**
 * Under Trusted Types a worker starts only from an address that a named policy has passed. This is the page's one policy:
 * code comes from the page's own origin or not at all.
 */

interface Policy {
  createScriptURL(address: string): string;
}

interface PolicyFactory {
  createPolicy(name: string, rules: Policy): Policy;
}

/** Has to be the name that the content security policy allows. */
const POLICY_NAME = "galley";

const RULES: Policy = {
  createScriptURL(address) {
    if (new URL(address, location.href).origin !== location.origin) {
      throw new TypeError(`A script from elsewhere was asked for: ${address}`);
    }
    return address;
  },
};

const policy = createPolicy((globalThis as { trustedTypes?: PolicyFactory }).trustedTypes);

/** Passes an address of the page's own origin; throws for any other. */
export function trustScript(address: string): string {
  return policy.createScriptURL(address);
}

/** Browsers without Trusted Types keep the rule itself. */
function createPolicy(factory: PolicyFactory | undefined): Policy {
  return factory === undefined ? RULES : factory.createPolicy(POLICY_NAME, RULES);
}
