"""exchangelib's own Autodiscover, as its Account calls it. exchangelib-lookup.py ADDRESS PASSWORD"""

import json
import sys

from exchangelib import Credentials, FaultTolerance
from exchangelib.autodiscover import Autodiscovery

address, password = sys.argv[1:]
Autodiscovery.INITIAL_RETRY_POLICY = FaultTolerance(max_wait=5)
response, protocol = Autodiscovery(address, Credentials(address, password)).discover()
print(json.dumps([protocol.service_endpoint, response.autodiscover_smtp_address]))
