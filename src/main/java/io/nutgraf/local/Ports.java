package io.nutgraf.local;

import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;

/** The ports of this machine. */
final class Ports {

  private Ports() {}

  /**
   * Makes sure that {@code address} can be listened on, before anything is started.
   *
   * @param option how a person names another
   * @throws StartException if it cannot
   */
  static void requireFree(Address address, String option) {
    String host = address.host();
    try (var socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(host, address.port()));
    } catch (UnknownHostException e) {
      throw new StartException("There is no host " + host + " on this machine.", e);
    } catch (IOException | IllegalArgumentException e) {
      throw refused(host, address.port(), option);
    }
  }

  /** Whether a server could not start since its port is in use. */
  static boolean isBusy(Exception e) {
    return e instanceof BindException || e.getCause() instanceof BindException;
  }

  private static StartException refused(String host, int port, String option) {
    return isFree(host) ? StartException.busy(port, option) : noHost(host);
  }

  private static StartException noHost(String host) {
    return new StartException("This machine cannot listen on " + host + ".", null);
  }

  private static boolean isFree(String host) {
    try (var socket = new ServerSocket()) {
      socket.bind(new InetSocketAddress(host, 0));
      return true;
    } catch (IOException | IllegalArgumentException e) {
      return false;
    }
  }
}
