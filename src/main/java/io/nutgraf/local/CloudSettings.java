package io.nutgraf.local;

import io.nutgraf.app.Features;
import java.nio.file.Path;
import java.util.Set;

/**
 * How the embedded cloud is to run.
 *
 * @param data the folder that everything is kept in over restarts
 * @param drop the drop folder
 * @param seeds a folder whose files are dropped on the very first run
 * @param dynamoDbLibraries the folder of DynamoDB Local's libraries
 * @param host the address it listens on: {@code 127.0.0.1}, or {@code 0.0.0.0} for all
 * @param port of the HTTP API; 0 for any that is free, as for the other two
 * @param s3Port of the S3 endpoint
 * @param dynamoDbPort of DynamoDB Local
 * @param allowedHosts names that all three may be asked by, besides those of this machine
 * @param features those that are on
 */
public record CloudSettings(
    Path data,
    Path drop,
    Path seeds,
    Path dynamoDbLibraries,
    String host,
    int port,
    int s3Port,
    int dynamoDbPort,
    Set<String> allowedHosts,
    Features features) {

  public CloudSettings {
    data = data.toAbsolutePath().normalize();
    drop = drop.toAbsolutePath().normalize();
    allowedHosts = Set.copyOf(allowedHosts);
    if (data.startsWith(drop)) {
      throw new StartException(
          "The data folder " + data + " must not lie in the drop folder.", null);
    }
  }

  Address http() {
    return new Address(host, port, allowedHosts);
  }

  Address s3() {
    return new Address(host, s3Port, allowedHosts);
  }

  Address dynamoDb() {
    return new Address(host, dynamoDbPort, allowedHosts);
  }
}
