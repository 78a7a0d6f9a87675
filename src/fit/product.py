"""The product's own Java, as the scripts that fit its models run it: there is one implementation of what is measured."""
import functools
import os
import subprocess

ROOT = os.path.abspath(os.path.dirname(os.path.abspath(__file__)) + '/../..')


def java(main, *arguments, memory='2g'):
    """Runs a class of src/fit/java by its name below io.nutgraf."""
    command = [java_home() + '/bin/java', '-Xmx' + memory, '-cp', classpath(), 'io.nutgraf.' + main, *arguments]
    subprocess.run(command, check=True)


@functools.cache
def java_home():
    return subprocess.run([ROOT + '/nutgraf', '--java-home'], check=True, capture_output=True, text=True).stdout.strip()


@functools.cache
def classpath():
    """What Maven compiles and depends on, or FIT_CLASSPATH."""
    if 'FIT_CLASSPATH' in os.environ:
        return os.environ['FIT_CLASSPATH']
    subprocess.run([ROOT + '/mvnw', '-B', '-q', '-Pquick', '-f', ROOT + '/pom.xml', 'test-compile',
                    'dependency:build-classpath', '-Dmdep.outputFile=target/fit.classpath'], check=True)
    with open(ROOT + '/target/fit.classpath') as f:
        return ':'.join([ROOT + '/target/classes', ROOT + '/target/test-classes', f.read().strip()])
