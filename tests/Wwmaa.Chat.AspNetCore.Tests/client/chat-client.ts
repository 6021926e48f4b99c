// The example client of the API reference, as it stands there.
class ChatClient {
  private ws: WebSocket | null = null;
  private token: string;
  private sessionId: string;

  constructor(sessionId: string, token: string) {
    this.sessionId = sessionId;
    this.token = token;
  }

  connect(): Promise<void> {
    return new Promise((resolve, reject) => {
      const url = `wss://api.wwmaa.com/ws/training/${this.sessionId}/chat?token=${this.token}`;
      this.ws = new WebSocket(url);

      this.ws.onopen = () => {
        console.log('Connected to chat');
        resolve();
      };

      this.ws.onerror = (error) => {
        console.error('WebSocket error:', error);
        reject(error);
      };

      this.ws.onmessage = (event) => {
        const data = JSON.parse(event.data);
        this.handleMessage(data);
      };

      this.ws.onclose = () => {
        console.log('Disconnected from chat');
        // Implement reconnection logic
        setTimeout(() => this.connect(), 5000);
      };
    });
  }

  sendMessage(message: string, isPrivate = false, recipientId?: string) {
    if (!this.ws || this.ws.readyState !== WebSocket.OPEN) {
      throw new Error('WebSocket not connected');
    }

    this.ws.send(JSON.stringify({
      type: 'chat_message',
      message,
      is_private: isPrivate,
      recipient_id: recipientId
    }));
  }

  addReaction(messageId: string, reaction: string) {
    if (!this.ws || this.ws.readyState !== WebSocket.OPEN) {
      throw new Error('WebSocket not connected');
    }

    this.ws.send(JSON.stringify({
      type: 'reaction_added',
      message_id: messageId,
      reaction
    }));
  }

  raiseHand() {
    if (!this.ws || this.ws.readyState !== WebSocket.OPEN) {
      throw new Error('WebSocket not connected');
    }

    this.ws.send(JSON.stringify({
      type: 'hand_raised'
    }));
  }

  private handleMessage(data: any) {
    switch (data.type) {
      case 'chat_message':
        this.onChatMessage(data);
        break;
      case 'hand_raised':
        this.onHandRaised(data);
        break;
      case 'error':
        this.onError(data);
        break;
      // Handle other message types...
    }
  }

  private onChatMessage(data: any) {
    // Implement UI update logic
    console.log('New message:', data);
  }

  private onHandRaised(data: any) {
    // Implement UI notification
    console.log('Hand raised:', data.user_name);
  }

  private onError(data: any) {
    // Display error to user
    console.error('Chat error:', data.error);
  }

  disconnect() {
    if (this.ws) {
      this.ws.close();
      this.ws = null;
    }
  }
}
