package parley.remind;

import com.amazonaws.services.lambda.runtime.Context;
import java.util.function.BooleanSupplier;

/**
 * Whether an invocation has time for one notification more: as much as a claim holds, so that none
 * is cut off between its publishing and its being noted.
 */
record TimeLeft(Context context) implements BooleanSupplier {

  private static final long RESERVE_MILLIS = Deployment.CLAIM_LEASE.toMillis();

  @Override
  public boolean getAsBoolean() {
    return context.getRemainingTimeInMillis() > RESERVE_MILLIS;
  }
}
